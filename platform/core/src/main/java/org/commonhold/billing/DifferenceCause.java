package org.commonhold.billing;

import org.commonhold.kernel.Money;

/** Why the bill of a service differs from that of the month before, and by how much. */
public record DifferenceCause(Kind kind, String service, Money amount) {

    /** What has changed. */
    public enum Kind {
        TARIFF,
        CONSUMPTION,
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
        ENDED
    }
}
