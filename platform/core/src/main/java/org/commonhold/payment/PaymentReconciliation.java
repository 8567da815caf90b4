package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Finds out about payments whose event was lost or whose answer never came: asks the gateway, never guesses. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PaymentReconciliation {

    private static final System.Logger LOG = System.getLogger(PaymentReconciliation.class.getName());

    /** After so many questions in a row without an answer the gateway is taken to be away until the next round. */
    private static final int SILENCES = 3;

    private final PaymentRecords records;
    private final Checkout checkout;
    private final Clock clock;

    @Inject
    PaymentReconciliation(PaymentRecords records, Checkout checkout, Clock clock) {
        this.records = records;
        this.checkout = checkout;
        this.clock = clock;
    }

    /**
     * Asks about the attempts of the current company that have been open for a minute, those whose payer has probably left
     * only every quarter of an hour; gives back how many ended.
     */
    public int askPending() {
        Access.require(Permission.PAYMENTS_VIEW);
        var ended = 0;
        var silences = 0;
        for (var id : records.toAsk(clock.instant())) {
            silences = answered(id) ? 0 : silences + 1;
            ended += records.attempt(id).payment().state().open() ? 0 : 1;
            if (silences == SILENCES) {
                break;
            }
        }
        return ended;
    }

    /** One payment's trouble must not keep the others from being asked about. */
    private boolean answered(PaymentId id) {
        try {
            var attempt = records.attempt(id);
            return checkout.ask(attempt, records.accountNumbers(attempt));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "payment " + id.value() + " could not be asked about", e);
            return true;
        }
    }
}
