package org.commonhold.billing;

import java.math.BigDecimal;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What an account was charged last month and would be now; {@code address} is building and unit number. */
public record DifferenceRow(AccountId account, String number, String address, Money previous, Money now) {

    public Money difference() {
        return now.minus(previous);
    }

    /** Null for an account that was not charged last month. */
    public @Nullable BigDecimal percent() {
        return Change.percent(previous, now);
    }
}
