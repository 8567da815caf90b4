package org.commonhold.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A unit that shares something, with all who hold it in the month; null is what nobody has recorded, and never nothing.
 *
 * @param area m² and {@code persons} of the unit at the end of the month
 */
record PoolUnit(
        long id,
        @Nullable BigDecimal area,
        Share share,
        @Nullable BigDecimal persons,
        List<Holder> holders) {

    PoolUnit {
        holders = List.copyOf(holders);
    }

    /**
     * An account that holds the unit.
     *
     * @param from first day in the month that it does, {@code to} the first that it no longer does
     * @param used by this account in its days
     */
    record Holder(
            long account,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal used) {

        Holder with(@Nullable BigDecimal use) {
            return new Holder(account, from, to, use);
        }
    }

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

    PoolUnit with(List<Holder> others) {
        return new PoolUnit(id, area, share, persons, others);
    }

    /**
     * Of the whole unit, or of a holder where holders are measured.
     *
     * @param ofOne all shares are parts of 1
     */
    @Nullable
    BigDecimal weight(Measure measure, boolean ofOne, Holder holder) {
        return switch (measure) {
            case AREA -> area;
            case SHARE -> share.of(ofOne);
            case PERSONS -> persons;
            case EQUAL -> BigDecimal.ONE;
            case CONSUMPTION -> holder.used();
        };
    }
}
