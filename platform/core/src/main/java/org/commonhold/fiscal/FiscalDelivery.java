package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.fiscal.FiscalSteps.Turn;

/** Registers what waits in the current company's queue. Never called inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FiscalDelivery {

    private static final System.Logger LOG = System.getLogger(FiscalDelivery.class.getName());
    private static final String INCOMPLETE = "register_incomplete";

    private final FiscalSteps steps;
    private final FiscalSettings settings;
    private final Instance<FiscalRegister> registers;

    @Inject
    FiscalDelivery(FiscalSteps steps, FiscalSettings settings, @Any Instance<FiscalRegister> registers) {
        this.steps = steps;
        this.settings = settings;
        this.registers = registers;
    }

    /** Tries up to {@code limit} receipts whose turn it is, one by one; gives back how many were tried. */
    public int deliverDue(int limit) {
        var due = steps.due(limit);
        if (due.isEmpty()) {
            return 0;
        }
        var access = settings.access();
        for (var id : due) {
            if (access.isEmpty()) {
                steps.answered(id, new FiscalAnswer.Refused(INCOMPLETE));
            } else {
                steps.claim(id, access.get().seller().email()).ifPresent(turn -> deliver(turn, access.get()));
            }
        }
        return due.size();
    }

    /** Whatever goes wrong with one receipt is written down with it and must not hold up the others. */
    private void deliver(Turn turn, FiscalAccess access) {
        try {
            var sent = turn.registerId();
            var register = register();
            steps.answered(turn.id(), sent == null ? register.send(access, turn.data()) : register.ask(access, sent));
        } catch (FiscalFailure failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "fiscal receipt {0} not registered, attempt {1}",
                    Long.toString(turn.id().value()),
                    turn.attempt());
            steps.failed(turn.id(), failure.reason());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "fiscal receipt " + turn.id().value() + " failed", e);
            steps.failed(turn.id(), e.getClass().getSimpleName());
        }
    }

    private FiscalRegister register() {
        var provider = settings.provider();
        return registers.stream()
                .filter(r -> r.provider() == provider)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no register for " + provider));
    }
}
