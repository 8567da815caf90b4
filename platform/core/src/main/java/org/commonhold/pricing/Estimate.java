package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * What is to be estimated: days [from, to) of some meters, and why.
     *
     * @param serials the meters; empty: all that there are
     * @param of how many meters there are of the resource then
     */
    record Gap(MissingCase why, LocalDate from, LocalDate to, Set<String> serials, int of) {

        boolean whole() {
            return serials.isEmpty();
        }
    }

    /** By what the same meters counted before, else by the norm; one of two meters is charged half of it. */
    static Estimate of(Question question, Quantity.Consumption use, Gap gap, int decimals) {
        var why = gap.why();
        var rule = question.rules().stream()
                .filter(r -> r.when() == why)
                .findFirst()
                .orElseThrow(() -> new NotPriced(Problem.of(
                        "pricing.fault.noReading", question.name(), Problem.of("pricing.missing." + why.name()))));
        var months = question.facts().months();
        var measured = new ArrayList<>(
                (gap.whole() ? Past.measured(question) : Past.measured(question, gap.serials())).values());
        var latest = measured.subList(
                Math.max(0, measured.size() - Math.max(1, rule.averageMonths() / months)), measured.size());
        var reason = new Note(
                "missing." + why.name(),
                List.of(gap.from().toString(), gap.to().minusDays(1).toString()));
        var before = gap.whole() ? Past.standing(question).size() : Past.standing(question, gap.serials());
        if (before < rule.periods() && !latest.isEmpty() && latest.size() * months >= rule.leastMonths()) {
            return average(
                    Past.mean(latest, months, decimals),
                    latest.size() * months,
                    reason,
                    gap.from(),
                    gap.to(),
                    decimals);
        }
        return norm(question, use, rule, gap, reason, decimals);
    }

    private static Estimate norm(
            Question question, Quantity.Consumption use, MissingRule rule, Gap gap, Note reason, int decimals) {
        var norm = use.norm();
        if (norm == null) {
            throw new NotPriced(Problem.of("pricing.fault.noNorm", question.name()));
        }
        var note = new Note(
                "norm", List.of(norm.amount().toPlainString(), rule.normFactor().toPlainString()));
        if (gap.whole()) {
            var curve = norm(question, norm, rule.normFactor(), gap.from(), gap.to(), decimals);
            return new Estimate(List.of(curve), Method.NORM, List.of(reason, note));
        }
        var some = BigDecimal.valueOf(gap.serials().size());
        var factor = rule.normFactor().multiply(some).divide(BigDecimal.valueOf(gap.of()), MathContext.DECIMAL64);
        var curve = norm(question, norm, factor, gap.from(), gap.to(), decimals);
        var part = new Note("normPart", List.of(some.toPlainString(), Integer.toString(gap.of())));
        return new Estimate(List.of(curve), Method.NORM, List.of(reason, note, part));
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
