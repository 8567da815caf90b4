package org.commonhold.payment;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a payment is for one account.
 *
 * @param named the month that the payer names; where the rules mind it, that month's bill is paid first
 */
public record PaymentPart(
        AccountId account, Money amount, @Nullable BillingPeriod named) {

    /** For no month by name. */
    public PaymentPart(AccountId account, Money amount) {
        this(account, amount, null);
    }
}
