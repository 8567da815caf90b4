package org.commonhold.forecast;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An account's service by both tariffs; null sums, both of them, when it cannot be compared. */
record Compared(
        AccountId account, @Nullable Money before, @Nullable Money after) {

    static Compared unknown(AccountId account) {
        return new Compared(account, null, null);
    }
}
