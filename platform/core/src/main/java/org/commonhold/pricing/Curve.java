package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Cumulative use by day: known at its anchors, by days in between, rounded there to the decimals of the unit. What lies
 * between two days is a difference, so a use that is cut anywhere adds up to itself.
 *
 * @param anchors at least two, ascending; the first has 0
 */
record Curve(String zone, List<Anchor> anchors, int decimals) {

    /** Use from the first anchor until the begin of a day. */
    record Anchor(LocalDate day, BigDecimal use) {}

    static Curve straight(String zone, BigDecimal use, LocalDate from, LocalDate to, int decimals) {
        return new Curve(zone, List.of(new Anchor(from, BigDecimal.ZERO), new Anchor(to, use)), decimals);
    }

    BigDecimal between(LocalDate from, LocalDate to) {
        return at(to).subtract(at(from));
    }

    LocalDate end() {
        return anchors.get(anchors.size() - 1).day();
    }

    /** Without what lies after a day. */
    Curve until(LocalDate day) {
        if (!end().isAfter(day)) {
            return this;
        }
        var kept = new ArrayList<>(
                anchors.stream().filter(a -> a.day().isBefore(day)).toList());
        kept.add(new Anchor(day, at(day)));
        return new Curve(zone, kept, decimals);
    }

    private BigDecimal at(LocalDate day) {
        var earlier = anchors.get(0);
        for (var anchor : anchors) {
            if (!anchor.day().isAfter(day)) {
                earlier = anchor;
            } else if (earlier.day().isAfter(day)) {
                return earlier.use();
            } else {
                return inside(earlier, anchor, day);
            }
        }
        return earlier.use();
    }

    private BigDecimal inside(Anchor earlier, Anchor next, LocalDate day) {
        if (earlier.day().equals(day)) {
            return earlier.use();
        }
        var days = ChronoUnit.DAYS.between(earlier.day(), day);
        var all = ChronoUnit.DAYS.between(earlier.day(), next.day());
        var part = next.use().subtract(earlier.use()).multiply(BigDecimal.valueOf(days));
        return earlier.use().add(part.divide(BigDecimal.valueOf(all), decimals, RoundingMode.HALF_UP));
    }
}
