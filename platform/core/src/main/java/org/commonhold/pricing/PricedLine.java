package org.commonhold.pricing;

import java.math.BigDecimal;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bill.
 *
 * @param service its code
 * @param quantity in {@code unit}: m2, unit, person, day, m3, kWh, Gcal, or the currency for a share of money
 * @param price per unit, the mean one when there are several steps
 * @param amount what is owed, tax included; negative for a credit
 * @param tax the part of the amount that is tax
 */
public record PricedLine(
        String service,
        Kind kind,
        BillingPeriod period,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        Money amount,
        Money tax,
        Facts.Method method,
        @Nullable Long replaces,
        Explanation explanation) {

    /** What kind of line. */
    public enum Kind {
        REGULAR,
        /** Puts an earlier line right; names it in {@code replaces}. */
        CORRECTION,
        /** Takes something off a regular line: benefit, vacancy, prepayment, campaign. */
        DISCOUNT,
        ONE_OFF,
        LATE_FEE
    }
}
