package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.util.Set;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;

/** A line that was charged for a service and month, or an approved correction on its way to a bill; sums in minor units. */
record Posted(
        Kind kind, Method method, BigDecimal quantity, String unit, long amount, long tax, Explanation explanation) {

    /** Less, or more, by a rule or a decision; it holds whatever the month is computed to. */
    private static final Set<String> BESIDE = Set.of(
            "adjustment.absence",
            "adjustment.interruption",
            "adjustment.quality",
            "adjustment.tooCold",
            "adjustment.other");

    /** Steps of lines that compute the month once more and take off what was charged. */
    private static final Set<String> ANEW = Set.of("billed", "charged", "adjustment.lateReading");

    boolean beside() {
        return explanation.steps().stream().anyMatch(s -> BESIDE.contains(s.what()));
    }

    boolean anew() {
        return kind == Kind.CORRECTION && explanation.steps().stream().anyMatch(s -> ANEW.contains(s.what()));
    }

    boolean counts(String other) {
        return kind != Kind.DISCOUNT && unit.equals(other);
    }
}
