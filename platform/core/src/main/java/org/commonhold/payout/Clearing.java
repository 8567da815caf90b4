package org.commonhold.payout;

import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the provider holds for the company, explained: captured - refunded - disputed - paid out - fees + other = balance of 1040. All
 * in the company's currency; what lowers the balance is negative.
 *
 * @param other what was booked on 1040 by other ways, such as reversals
 * @param atProvider the balance by the provider's own books
 * @param notYet what ours have and the provider's do not show yet
 * @param unclear what the provider's have and nothing of ours fits
 * @param reading when the provider's books were read; null: never
 */
public record Clearing(
        Money captured,
        Money refunded,
        Money disputed,
        Money paidOut,
        Money fees,
        Money other,
        Money atProvider,
        Money notYet,
        Money unclear,
        @Nullable Reading reading) {

    /** Of 1040. */
    public Money balance() {
        return captured.plus(refunded).plus(disputed).plus(paidOut).plus(fees).plus(other);
    }

    /** What nothing explains: zero when all is well. */
    public Money unexplained() {
        return balance().minus(atProvider).minus(notYet).plus(unclear);
    }
}
