package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Facts.Method;

/**
 * What was used, day by day, and how it is known.
 *
 * @param measuredFrom from this day on readings tell, {@code measuredTo} until this one
 */
record Usage(
        List<Curve> curves,
        Method method,
        List<Span> readings,
        List<Note> notes,
        LocalDate measuredFrom,
        LocalDate measuredTo) {

    /** A quantity for a span of days, not measured here. */
    static Usage given(BigDecimal quantity, LocalDate from, LocalDate to, String unit, Method method) {
        var curve = Curve.straight("", quantity, from, to, Measure.decimals(unit));
        return new Usage(List.of(curve), method, List.of(), List.of(), from, from);
    }

    BigDecimal between(LocalDate from, LocalDate to) {
        var sum = BigDecimal.ZERO;
        for (var curve : curves) {
            sum = sum.add(curve.between(from, to));
        }
        return Numbers.plain(sum);
    }

    /** By register zone; empty when the price does not ask. */
    Map<String, BigDecimal> zones(Price price, LocalDate from, LocalDate to) {
        if (!(price instanceof Price.ByZone)) {
            return Map.of();
        }
        var zones = new LinkedHashMap<String, BigDecimal>();
        curves.forEach(c -> zones.merge(c.zone(), c.between(from, to), BigDecimal::add));
        return zones;
    }
}
