package org.commonhold.payment;

import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The office has received money.
 *
 * @param method cash or transfer
 * @param receivedOn the day it is booked on, not later than today
 * @param requestKey made when the form opens; the same key gives the same payment
 * @param named the month that the payer names; where the rules mind it, that month's bill is paid first
 */
public record RecordPayment(
        AccountId account,
        Money amount,
        PaymentMethod method,
        LocalDate receivedOn,
        String requestKey,
        @Nullable BillingPeriod named) {

    /** For no month by name. */
    public RecordPayment(
            AccountId account, Money amount, PaymentMethod method, LocalDate receivedOn, String requestKey) {
        this(account, amount, method, receivedOn, requestKey, null);
    }
}
