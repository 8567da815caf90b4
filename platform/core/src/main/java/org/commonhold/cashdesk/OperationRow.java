package org.commonhold.cashdesk;

import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * One thing done at the desk. A collection has no payment and no account.
 *
 * @param number in the company's series without gaps
 * @param shift null for a card that was charged after the shift had closed
 * @param amount positive, whichever way it went
 * @param tendered cash handed over; what is above the amount was given back
 * @param balance what the account owed afterwards
 * @param voided a later operation has undone it
 */
public record OperationRow(
        OperationId id,
        long number,
        @Nullable ShiftId shift,
        OperationKind kind,
        PaymentMethod method,
        Money amount,
        @Nullable Money tendered,
        @Nullable Money balance,
        @Nullable Paid payment,
        @Nullable String reason,
        String madeBy,
        Instant madeAt,
        boolean voided) {

    /** Whose payment; {@code receipt} is the number of its receipt. */
    public record Paid(PaymentId id, long receipt, String account, String address) {}

    /** What was given back of the cash that was handed over; zero when nothing was. */
    public Money change() {
        return tendered == null ? Money.zero(amount.currency()) : tendered.minus(amount);
    }
}
