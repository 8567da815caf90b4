package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.job.Retry;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Charges saved cards. No transaction is open while the gateway is asked; what it did not answer is asked again, never guessed. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SavedCharges {

    private final PaymentSteps steps;
    private final PaymentRecords records;
    private final Payments payments;
    private final Checkout checkout;

    @Inject
    SavedCharges(PaymentSteps steps, PaymentRecords records, Payments payments, Checkout checkout) {
        this.steps = steps;
        this.records = records;
        this.payments = payments;
        this.checkout = checkout;
    }

    /**
     * The payment as the gateway left it: paid, failed with its code as {@code failure}, or unknown. Refused while another payment of the
     * account is unresolved or takes the same sum ({@link PaymentRejected} at {@code again}).
     */
    public PaymentDetails charge(ChargeSaved command) {
        Access.require(Permission.PAYMENTS_RECORD);
        var attempt = Retry.onConflict(() -> steps.charge(command));
        if (attempt.payment().state().open() && attempt.session() == null) {
            checkout.ask(attempt, records.accountNumbers(attempt));
        }
        return payments.details(attempt.payment().id());
    }
}
