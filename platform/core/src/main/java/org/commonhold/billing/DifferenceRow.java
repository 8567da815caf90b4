package org.commonhold.billing;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.statement.DifferenceCause;
import org.jspecify.annotations.Nullable;

/**
 * What an account was charged last month and would be now; {@code address} is building and unit number.
 *
 * @param existed had a statement for the month before
 * @param estimated some line rests on no reading
 * @param faults services that could not be priced
 * @param excluded why it is left out; null when it is not
 * @param causes largest first; they add up to the difference
 */
public record DifferenceRow(
        AccountId account,
        String number,
        String address,
        Money previous,
        Money now,
        boolean existed,
        boolean estimated,
        int faults,
        @Nullable String excluded,
        List<DifferenceCause> causes) {

    public DifferenceRow {
        causes = List.copyOf(causes);
    }

    public Money difference() {
        return now.minus(previous);
    }

    /** Null for an account that was not charged last month. */
    public @Nullable BigDecimal percent() {
        return Change.percent(previous, now);
    }

    DifferenceRow because(List<DifferenceCause> found) {
        return new DifferenceRow(account, number, address, previous, now, existed, estimated, faults, excluded, found);
    }
}
