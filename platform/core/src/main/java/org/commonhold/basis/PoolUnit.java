package org.commonhold.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/**
 * An account that shares something; null is what nobody has recorded, and never nothing.
 *
 * @param from first day in the month that it holds the unit, {@code to} the first that it no longer does
 * @param area m² and {@code persons} of the unit at the end of the month
 * @param used by this account in its days
 */
record PoolUnit(
        long account,
        long unit,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal area,
        Share share,
        @Nullable BigDecimal persons,
        @Nullable BigDecimal used) {

    /**
     * The unit's part of what is common.
     *
     * @param dated of any scale: 20 of 1000
     * @param declared with the unit, 0 to 1
     */
    record Share(@Nullable BigDecimal dated, @Nullable BigDecimal declared) {

        /** Declared shares go only with dated ones of their own scale. */
        @Nullable
        BigDecimal of(boolean declaredCounts) {
            return dated == null && declaredCounts ? declared : dated;
        }

        boolean ofOne() {
            return dated == null || dated.compareTo(BigDecimal.ONE) <= 0;
        }
    }

    /** @param ofOne all shares are parts of 1 */
    @Nullable
    BigDecimal weight(Measure measure, boolean ofOne) {
        return switch (measure) {
            case AREA -> area;
            case SHARE -> share.of(ofOne);
            case PERSONS -> persons;
            case EQUAL -> BigDecimal.ONE;
            case CONSUMPTION -> used;
        };
    }
}
