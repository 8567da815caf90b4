package org.commonhold.basis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.PricedLine.Kind;

/**
 * By how much each line changed the use of a month by zone, line after line. A line that computes the month once more tells
 * the whole use again, so what was told before is taken off. Pure.
 */
final class PastZones {

    private final Map<Object, Map<String, BigDecimal>> told = new HashMap<>();

    /**
     * Of the next line; empty when it does not tell zones apart.
     *
     * @param month account, service and month that the line is for
     * @param quantity of the line, which what it tells must come to
     */
    Map<String, BigDecimal> of(Object month, Kind kind, BigDecimal quantity, Explanation explanation) {
        var now = steps(explanation);
        var before = told.getOrDefault(month, Map.of());
        if (now.size() > 1) {
            told.put(month, kind == Kind.CORRECTION ? now : sum(now, before));
            var change = kind == Kind.CORRECTION ? sum(now, negated(before)) : now;
            if (total(change).compareTo(quantity) == 0) {
                return change;
            }
        }
        var read = new HashMap<String, BigDecimal>();
        explanation.readings().forEach(s -> read.merge(s.zone(), s.use(), BigDecimal::add));
        return read.size() > 1 && total(read).compareTo(quantity) == 0 ? read : Map.of();
    }

    private static Map<String, BigDecimal> steps(Explanation explanation) {
        var zones = new HashMap<String, BigDecimal>();
        explanation.steps().stream()
                .filter(s -> s.what().equals("zone"))
                .forEach(s -> zones.merge(s.detail(), s.quantity(), BigDecimal::add));
        return zones;
    }

    private static Map<String, BigDecimal> sum(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        var sum = new HashMap<>(one);
        other.forEach((zone, quantity) -> sum.merge(zone, quantity, BigDecimal::add));
        return sum;
    }

    private static Map<String, BigDecimal> negated(Map<String, BigDecimal> zones) {
        var result = new HashMap<String, BigDecimal>();
        zones.forEach((zone, quantity) -> result.put(zone, quantity.negate()));
        return result;
    }

    private static BigDecimal total(Map<String, BigDecimal> zones) {
        return zones.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
