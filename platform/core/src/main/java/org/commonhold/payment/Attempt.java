package org.commonhold.payment;

import org.commonhold.gateway.SavedMethod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as one transaction left it.
 *
 * @param left what has not left it again; nothing before it is settled
 * @param lead the payment that the session was opened for: this one, unless one session pays several accounts
 * @param saved the card that is charged without its payer; null when the payer goes to the gateway's page
 * @param asked what the session collects: the amount, or that of all payments of the session together
 */
record Attempt(
        PaymentRow payment,
        Money left,
        PaymentId lead,
        Money asked,
        @Nullable SavedMethod saved,
        @Nullable String session,
        @Nullable String checkoutUrl,
        @Nullable String returnBase,
        @Nullable String failure) {

    /** True when the session pays other accounts as well. */
    boolean joint() {
        return !asked.equals(payment.amount());
    }
}
