package org.commonhold.adjustment;

import java.math.BigDecimal;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;

/**
 * What a line would be changed by.
 *
 * @param amount tax included, negative for a credit; {@code tax} the part of it that is tax
 * @param capped the rule gives more than is left of the line
 */
public record Correction(
        BilledLine line, Money amount, Money tax, Counted counted, boolean capped, Explanation explanation) {

    /**
     * How the line on the bill counts.
     *
     * @param quantity change of the line's quantity in {@code unit}; of a correction of money alone the sum, in the currency
     * @param method how the right quantity is known; GIVEN: what was used stays as it was charged
     */
    public record Counted(BigDecimal quantity, String unit, BigDecimal price, Facts.Method method) {

        static Counted money(Money amount) {
            return new Counted(amount.major(), amount.currency().getCurrencyCode(), BigDecimal.ONE, Facts.Method.GIVEN);
        }
    }
}
