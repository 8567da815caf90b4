package org.commonhold.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a tariff would have made of the bills of a month. Accounts that have the service by neither tariff are not counted.
 *
 * @param unpriced accounts that could not be priced by the one or the other, which the rest leaves out
 * @param median per cent of the change of a bill's service, half of the accounts are below; null when none had it before
 * @param highest the largest rise in per cent
 * @param bands how many accounts change by how much, from the largest fall to the largest rise; without gaps
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
        List<Band> bands,
        List<Change> most) {

    public Forecast {
        bands = List.copyOf(bands);
        most = List.copyOf(most);
    }

    public int accounts() {
        return more + less + same;
    }

    /**
     * Accounts whose service changes by about as much.
     *
     * @param direction 1 pay more, -1 pay less, 0 pay the same
     * @param above the change is larger than this, whatever its direction
     * @param upTo and at most this; null: without limit
     */
    public record Band(int direction, Money above, @Nullable Money upTo, int accounts) {}

    /** One account by its number; without sums it could not be compared. */
    public record Change(
            String account,
            @Nullable Money before,
            @Nullable Money after) {

        /** Null when it could not be compared. */
        public @Nullable Money difference() {
            return before == null || after == null ? null : after.minus(before);
        }
    }
}
