package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;

/** The transactions of the register of readers. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReaderSteps {

    private static final String OBJECT = "CARD_READER";

    private final TerminalStore store;
    private final AuditTrail audit;

    @Inject
    ReaderSteps(TerminalStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    public List<ReaderRow> list() {
        return store.readers();
    }

    public ReaderRow add(String label, String providerId) {
        var known = store.reader(providerId);
        var reader = known.orElseGet(() -> new CardReader(label, providerId));
        if (known.isPresent()) {
            reader.use(label);
        } else {
            store.add(reader);
        }
        audit.record("terminal.reader.add", OBJECT, reader.id(), providerId);
        return reader.row();
    }

    public void giveUp(ReaderId id) {
        store.reader(id).giveUp();
        audit.record("terminal.reader.giveUp", OBJECT, id.value(), null);
    }
}
