package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.cashdesk.CardTakings;
import org.commonhold.gateway.ReaderIntent;
import org.commonhold.kernel.Problem;
import org.commonhold.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a card at a reader; none is open while the gateway is asked. Public methods, because only those are
 * intercepted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TerminalSteps {

    static final String OBJECT = "READER_CHARGE";
    private static final Duration TWIN = Duration.ofMinutes(30);

    private final TerminalStore store;
    private final TwinSql twins;
    private final CardTakings takings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TerminalSteps(TerminalStore store, TwinSql twins, CardTakings takings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.twins = twins;
        this.takings = takings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the gateway is to be asked. */
    record Attempt(
            ReaderChargeRow row, String reader, @Nullable String intent) {}

    public Attempt start(StartReaderCharge command) {
        twins.lock(command.account());
        var before = store.byRequestKey(command.requestKey());
        if (before.isPresent()) {
            return attempt(before.get().same(command));
        }
        if (!store.reader(command.reader()).active()) {
            throw new TerminalRejected(Problem.of("terminal.reader.givenUp").at("reader"));
        }
        var now = clock.instant();
        var twin = store.openTwin(command.account(), command.amount())
                || twins.paidOrUnderWay(command.account(), command.amount(), now.minus(TWIN));
        if (twin && !command.again()) {
            throw new TerminalRejected(Problem.of("terminal.duplicate").at("again"));
        }
        var charge = new ReaderCharge(
                command, takings.shift(), CurrentActor.require().name(), now);
        store.add(charge);
        audit.record("terminal.begin", OBJECT, charge.id(), null);
        return attempt(charge);
    }

    public Attempt attempt(ReaderChargeId id) {
        return attempt(store.charge(id));
    }

    public void prepared(ReaderChargeId id, String intent) {
        store.locked(id).prepared(intent);
    }

    public void waiting(ReaderChargeId id) {
        store.locked(id).waiting();
    }

    public void lost(ReaderChargeId id, String reason) {
        store.locked(id).lost(reason);
    }

    public void ended(ReaderChargeId id, ReaderChargeState state, @Nullable String reason) {
        store.locked(id).ended(state, reason, clock.instant());
    }

    /** The card has paid: booked once, with the sum that was asked. */
    public void taken(ReaderChargeId id, ReaderIntent intent) {
        var charge = store.locked(id);
        if (!charge.open()) {
            return;
        }
        var asked = charge.amount().minor() + " " + charge.amount().currency().getCurrencyCode();
        var told = intent.receivedMinor() + " " + intent.currency();
        if (asked.equals(told)) {
            charge.paid(
                    takings.book(charge.taking(), charge.shift(), intent.id(), charge.startedBy()), clock.instant());
        } else {
            var detail = "asked " + asked + ", gateway says " + told;
            charge.ended(ReaderChargeState.MISMATCH, detail, clock.instant());
            audit.record("terminal.mismatch", OBJECT, charge.id(), detail);
        }
    }

    public void noteCancel(ReaderChargeId id) {
        audit.record("terminal.cancel", OBJECT, id.value(), null);
    }

    public List<ReaderChargeId> openSince(Instant before) {
        return store.openSince(before);
    }

    private Attempt attempt(ReaderCharge charge) {
        return new Attempt(charge.row(), store.reader(charge.reader()).providerId(), charge.intent());
    }
}
