package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.PastUse;

/** What was charged before, seen as months that were measured and estimates that still stand. */
final class Past {

    private static final int SCALE = 12;

    private Past() {}

    /** Estimates in a row right before the period, latest first. */
    static List<PastUse> standing(Question question) {
        if (question.history().stream().noneMatch(Past::stands)) {
            return List.of();
        }
        var byPeriod = question.history().stream()
                .filter(Past::stands)
                .collect(Collectors.toMap(PastUse::period, p -> p, (one, other) -> other));
        var row = new ArrayList<PastUse>();
        var period = before(question, question.facts().first());
        for (var line = byPeriod.get(period); line != null; line = byPeriod.get(period)) {
            row.add(line);
            period = before(question, period);
        }
        return row;
    }

    /** Those of {@link #standing} that a reading puts right, earliest first. */
    static List<PastUse> open(Question question) {
        var open = new ArrayList<PastUse>();
        for (var line : standing(question)) {
            if (stays(question, line)) {
                break;
            }
            open.add(line);
        }
        Collections.reverse(open);
        return open;
    }

    private static boolean stays(Question question, PastUse line) {
        return line.method() == Facts.Method.NORM
                && question.rules().stream().anyMatch(r -> r.when() == line.missing() && r.stays());
    }

    private static boolean stands(PastUse line) {
        return line.estimated() && !line.replaced();
    }

    private static BillingPeriod before(Question question, BillingPeriod period) {
        return BillingPeriod.containing(
                period.firstDay().minusMonths(question.facts().months()));
    }

    /** Measured use by period, ascending; a period with an estimate that stands is not one. */
    static TreeMap<BillingPeriod, Map<String, BigDecimal>> measured(Question question) {
        var estimated = question.history().stream()
                .filter(Past::stands)
                .map(PastUse::period)
                .collect(Collectors.toSet());
        var result = new TreeMap<BillingPeriod, Map<String, BigDecimal>>();
        for (var line : question.history()) {
            if (!estimated.contains(line.period())
                    && line.period().compareTo(question.facts().first()) < 0) {
                var zones = result.computeIfAbsent(line.period(), p -> new HashMap<>());
                byZone(line).forEach((zone, use) -> zones.merge(zone, use, BigDecimal::add));
            }
        }
        return result;
    }

    /** How many periods in a row right before this one these meters were estimated. */
    static int standing(Question question, Set<String> serials) {
        var count = 0;
        for (var line : standing(question)) {
            if (!line.parts().isEmpty()
                    && line.parts().stream().noneMatch(p -> p.estimated() && serials.contains(p.serial()))) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** What these meters counted by period, ascending; the last word on a period holds, an estimate is none. */
    static TreeMap<BillingPeriod, Map<String, BigDecimal>> measured(Question question, Set<String> serials) {
        var result = new TreeMap<BillingPeriod, Map<String, BigDecimal>>();
        for (var line : question.history()) {
            var own = line.parts().stream()
                    .filter(p -> serials.contains(p.serial()))
                    .toList();
            if (!own.isEmpty() && line.period().compareTo(question.facts().first()) < 0) {
                result.remove(line.period());
                if (own.stream().noneMatch(Facts.PastPart::estimated)) {
                    var zones = new HashMap<String, BigDecimal>();
                    own.forEach(p -> zones.merge(p.zone(), p.quantity(), BigDecimal::add));
                    result.put(line.period(), zones);
                }
            }
        }
        return result;
    }

    static Map<String, BigDecimal> byZone(PastUse line) {
        return line.zones().isEmpty() ? Map.of("", line.quantity()) : line.zones();
    }

    /** Mean of a month by zone over these periods. */
    static Map<String, BigDecimal> mean(List<Map<String, BigDecimal>> periods, int months, int decimals) {
        var zones = periods.stream()
                .flatMap(p -> p.keySet().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        var mean = new TreeMap<String, BigDecimal>();
        for (var zone : (Set<String>) zones) {
            var sum = periods.stream()
                    .map(p -> p.getOrDefault(zone, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var count = BigDecimal.valueOf((long) periods.size() * months);
            mean.put(
                    zone,
                    Numbers.plain(
                            sum.divide(count, SCALE, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP)));
        }
        return mean;
    }

    /** Σ quantity charged for periods that begin in [from, before), with corrections that are being made. */
    static BigDecimal quantity(
            Question question, LocalDate from, LocalDate before, Map<BillingPeriod, BigDecimal> corrections) {
        var sum = BigDecimal.ZERO;
        for (var line : question.history()) {
            if (within(line.period(), from, before)) {
                sum = sum.add(line.quantity());
            }
        }
        for (var correction : corrections.entrySet()) {
            if (within(correction.getKey(), from, before)) {
                sum = sum.add(correction.getValue());
            }
        }
        return sum;
    }

    private static boolean within(BillingPeriod period, LocalDate from, LocalDate before) {
        return !period.firstDay().isBefore(from) && period.firstDay().isBefore(before);
    }
}
