package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Finds out about payments whose event was lost or whose answer never came: asks the gateway, never guesses. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PaymentReconciliation {

    private static final System.Logger LOG = System.getLogger(PaymentReconciliation.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PaymentRecords records;
    private final Payments payments;
    private final Clock clock;

    @Inject
    PaymentReconciliation(PaymentRecords records, Payments payments, Clock clock) {
        this.records = records;
        this.payments = payments;
        this.clock = clock;
    }

    /** Asks about every attempt of the current company that has been open for a minute; gives back how many ended. */
    public int askPending() {
        Access.require(Permission.PAYMENTS_VIEW);
        var ended = 0;
        for (var id : records.openSince(clock.instant().minus(PATIENCE))) {
            try {
                ended += payments.ask(id).payment().state().open() ? 0 : 1;
            } catch (RuntimeException e) {
                // One payment's trouble must not keep the others from being asked about.
                LOG.log(System.Logger.Level.ERROR, "payment " + id.value() + " could not be asked about", e);
            }
        }
        return ended;
    }
}
