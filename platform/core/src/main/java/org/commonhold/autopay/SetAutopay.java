package org.commonhold.autopay;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An owner wants an account to be paid from a saved card.
 *
 * @param amount what is taken each time when {@code kind} is FIXED, else null
 * @param limit more than this is never taken at once
 * @param day day of the month, 1 to 28; null: the day after a statement has been issued
 * @param returnUrl absolute address of the page that the owner comes back to from the gateway
 */
public record SetAutopay(
        AccountId account,
        AutopayKind kind,
        @Nullable Money amount,
        Money limit,
        @Nullable Integer day,
        String returnUrl) {}
