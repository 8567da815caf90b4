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
 * @param parts the same by meter, when there are several
 * @param measuredFrom from this day on readings tell, {@code measuredTo} until this one
 */
record Usage(
        List<Curve> curves,
        Method method,
        List<Span> readings,
        List<Note> notes,
        List<Part> parts,
        LocalDate measuredFrom,
        LocalDate measuredTo) {

    /** What meters counted, or were estimated at together. */
    record Part(List<String> serials, Curve curve, boolean estimated) {}

    /** A quantity for a span of days, not measured here. */
    static Usage given(BigDecimal quantity, LocalDate from, LocalDate to, String unit, Method method) {
        var curve = Curve.straight("", quantity, from, to, Measure.decimals(unit));
        return new Usage(List.of(curve), method, List.of(), List.of(), List.of(), from, from);
    }

    /** Which part was read and which estimated; nothing for a single meter. */
    List<Note> partNotes(LocalDate from, LocalDate to, String unit) {
        if (parts.stream().flatMap(p -> p.serials().stream()).distinct().count() < 2) {
            return List.of();
        }
        return parts.stream()
                .filter(p -> p.curve().end().isAfter(from))
                .map(p -> new Note(
                        p.estimated() ? "partEstimated" : "partRead",
                        List.of(
                                String.join(", ", p.serials()),
                                p.curve().zone(),
                                Numbers.plain(p.curve().between(from, to)).toPlainString(),
                                unit)))
                .toList();
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
