package org.commonhold.cashdesk;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * Somebody pays at the desk, in the cashier's own open shift.
 *
 * @param method cash, or a transfer of which a slip was shown; a card goes by way of its reader
 * @param tendered cash that was handed over, at least the amount; null: just the amount
 * @param requestKey made when the form opens; the same key has one effect
 * @param again the same sum for the same account within half an hour is meant
 */
public record TakeMoney(
        AccountId account,
        Money amount,
        PaymentMethod method,
        @Nullable Money tendered,
        String requestKey,
        boolean again) {}
