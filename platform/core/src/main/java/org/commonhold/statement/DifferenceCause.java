package org.commonhold.statement;

import java.math.BigDecimal;
import org.commonhold.kernel.Money;

/**
 * Why the bill of a service differs from that of the month before, and by how much.
 *
 * @param more how much more was counted, in {@code unit}; negative for less, 0 when the cause is no quantity
 */
public record DifferenceCause(Kind kind, String service, Money amount, BigDecimal more, String unit) {

    /** What has changed. */
    public enum Kind {
        TARIFF,
        CONSUMPTION,
        /** Use that one of the two months did not measure. */
        ESTIMATE,
        AREA,
        PERSONS,
        /** The part of a common cost or use, or what was shared. */
        SHARE,
        /** Days held. */
        TIME,
        /** An earlier line was put right, this month or the month before. */
        CORRECTION,
        /** Benefits and discounts. */
        RELIEF,
        ONE_OFF,
        LATE_FEE,
        /** Was not charged the month before. */
        NEW,
        /** Is no longer charged. */
        ENDED;

        /** Whether it is told as a quantity, such as "2 m³ more". */
        boolean counted() {
            return this == CONSUMPTION || this == ESTIMATE || this == AREA || this == PERSONS;
        }
    }
}
