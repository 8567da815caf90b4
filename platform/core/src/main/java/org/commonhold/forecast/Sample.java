package org.commonhold.forecast;

import java.math.BigDecimal;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;

/**
 * An example home in a month.
 *
 * @param days that it is held from the 1st on; more than the month has: the whole month
 * @param quantity what its meter counts, its share of a common sum or use, what other services counted or cost, or a sum
 *     that a decision lays on it, as the terms need
 * @param zones use by register; with any, the quantity is not asked
 */
public record Sample(
        BillingPeriod month,
        int days,
        BigDecimal area,
        int persons,
        BigDecimal quantity,
        Map<String, BigDecimal> zones) {

    public Sample {
        zones = Map.copyOf(zones);
    }
}
