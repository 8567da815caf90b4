package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a service is charged: quantity × price, prorated, at least the minimum, rounded once, taxed. This is what a tariff
 * version holds and what a preview is asked with.
 *
 * @param minimum least amount of a whole month, in major units; null for none
 * @param minimumProrated the minimum shrinks with the days of a part month
 */
public record Terms(
        Quantity quantity,
        Price price,
        Proration proration,
        @Nullable BigDecimal minimum,
        boolean minimumProrated,
        Rounding rounding,
        @Nullable Tax tax) {

    /** How part of a month is charged; whatever the way, the parts of a whole add up to it. */
    public enum Proration {
        /** Days held by days of the month. */
        ACTUAL_DAYS,
        /** Every month has 30 days, the last one of the month counts for none or for those that are missing. */
        THIRTY_DAYS,
        /** Days held by days of the year, for a twelfth of twelve months. */
        YEAR_DAYS,
        /** Permille of the heating year by month (VDI 2067), by days within the month. */
        DEGREE_DAYS,
        /** The whole month to whoever holds the unit on the 1st. */
        WHOLE_MONTH
    }

    /** Each step of a line by itself (the printed parts add up) or the line's sum once. */
    public enum RoundingLevel {
        STEP,
        LINE
    }

    public record Rounding(RoundingMode mode, RoundingLevel level) {}

    /** {@code rate} in per cent; inclusive: the price holds the tax, exclusive: the tax comes on top. */
    public record Tax(BigDecimal rate, boolean inclusive) {}

    /** The same for another price. */
    public Terms priced(Price other) {
        return new Terms(quantity, other, proration, minimum, minimumProrated, rounding, tax);
    }

    /** The same for something else that is counted. */
    public Terms counting(Quantity other) {
        return new Terms(other, price, proration, minimum, minimumProrated, rounding, tax);
    }

    /** Half up, once per line, by actual days, no minimum, no tax. */
    public static Terms of(Quantity quantity, Price price) {
        return new Terms(
                quantity,
                price,
                Proration.ACTUAL_DAYS,
                null,
                false,
                new Rounding(RoundingMode.HALF_UP, RoundingLevel.LINE),
                null);
    }
}
