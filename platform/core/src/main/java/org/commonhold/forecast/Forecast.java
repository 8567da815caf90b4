package org.commonhold.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a tariff would have made of the bills of a month.
 *
 * @param unpriced accounts that could not be priced by the one or the other, which the rest leaves out
 * @param median per cent of the change of a bill's service, half of the accounts are below; null when none had it before
 * @param highest the largest rise in per cent
 * @param most accounts that would pay the most more, largest first
 */
public record Forecast(
        BillingPeriod period,
        int more,
        int less,
        int same,
        int unpriced,
        Money before,
        Money after,
        @Nullable BigDecimal median,
        @Nullable BigDecimal highest,
        List<Change> most) {

    public Forecast {
        most = List.copyOf(most);
    }

    public int accounts() {
        return more + less + same;
    }

    /** One account by its number. */
    public record Change(String account, Money before, Money after) {

        public Money difference() {
            return after.minus(before);
        }
    }
}
