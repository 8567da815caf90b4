package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules need to know of a register: its digits and its last valid values, newest first, at least the initial
 * one.
 */
record RegisterState(RegisterId id, Resource resource, int digits, int decimals, List<Point> recent) {

    record Point(BigDecimal value, LocalDate takenOn) {}

    Point previous() {
        return recent.get(0);
    }
}
