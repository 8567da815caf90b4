package org.commonhold.refund;

import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the office wants money to go back.
 *
 * @param amount not more than is left of the payment
 * @param payee of a transfer: name and number of the account that it goes to
 * @param note what a second person has to know
 * @param requestKey made when the form opens; the same key gives the same refund
 */
public record RequestRefund(
        PaymentId payment,
        Money amount,
        RefundReason reason,
        RefundWay way,
        @Nullable String payee,
        String note,
        String requestKey) {}
