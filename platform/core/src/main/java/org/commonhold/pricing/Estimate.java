package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Terms.Proration;

/**
 * Use that nobody measured: the mean of measured months, a number of periods in a row, then the norm (RU items 59 and 60).
 *
 * @param curves by register zone, over the days that are estimated
 */
record Estimate(List<Curve> curves, Method method, List<Note> notes) {

    /** For the days [from, to), for a reason. */
    static Estimate of(
            Question question, Quantity.Consumption use, MissingCase why, LocalDate from, LocalDate to, int decimals) {
        var rule = question.rules().stream()
                .filter(r -> r.when() == why)
                .findFirst()
                .orElseThrow(() -> new NotPriced(Problem.of(
                        "pricing.fault.noReading", question.name(), Problem.of("pricing.missing." + why.name()))));
        var months = question.facts().months();
        var measured = new ArrayList<>(Past.measured(question).values());
        var latest = measured.subList(
                Math.max(0, measured.size() - Math.max(1, rule.averageMonths() / months)), measured.size());
        var reason = new Note(
                "missing." + why.name(),
                List.of(from.toString(), to.minusDays(1).toString()));
        if (Past.standing(question).size() < rule.periods()
                && !latest.isEmpty()
                && latest.size() * months >= rule.leastMonths()) {
            return average(Past.mean(latest, months, decimals), latest.size() * months, reason, from, to, decimals);
        }
        var norm = use.norm();
        if (norm == null) {
            throw new NotPriced(Problem.of("pricing.fault.noNorm", question.name()));
        }
        var curve = norm(question, norm, rule.normFactor(), from, to, decimals);
        var note = new Note(
                "norm", List.of(norm.amount().toPlainString(), rule.normFactor().toPlainString()));
        return new Estimate(List.of(curve), Method.NORM, List.of(reason, note));
    }

    private static Estimate average(
            Map<String, BigDecimal> mean, int months, Note reason, LocalDate from, LocalDate to, int decimals) {
        var span = Months.of(Proration.ACTUAL_DAYS, from, to);
        var curves = mean.entrySet().stream()
                .map(z -> Curve.straight(
                        z.getKey(), span.of(z.getValue()).setScale(decimals, RoundingMode.HALF_UP), from, to, decimals))
                .toList();
        var sum = mean.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var note = new Note("average", List.of(Integer.toString(months), sum.toPlainString()));
        return new Estimate(curves, Method.AVERAGE, List.of(reason, note));
    }

    /** A norm by day: persons and area may change in between. */
    static Curve norm(
            Question question, Quantity.Norm norm, BigDecimal factor, LocalDate from, LocalDate to, int decimals) {
        var days = new TreeSet<>(Measure.changes(question.facts(), new Quantity.ByNorm(norm)));
        days.removeIf(d -> !d.isAfter(from) || !d.isBefore(to));
        days.add(to);
        var anchors = new ArrayList<Curve.Anchor>();
        anchors.add(new Curve.Anchor(from, BigDecimal.ZERO));
        var use = BigDecimal.ZERO;
        var begin = from;
        for (var day : days) {
            use = use.add(Months.of(Proration.ACTUAL_DAYS, begin, day).of(Measure.norm(question, norm, factor, begin)));
            anchors.add(new Curve.Anchor(day, Numbers.plain(use.setScale(decimals, RoundingMode.HALF_UP))));
            begin = day;
        }
        return new Curve("", anchors, decimals);
    }
}
