package org.commonhold.latefee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.commonhold.kernel.Money;
import org.commonhold.rulepack.Rule.Interest;

/** Simple interest by day over the balances that were open. Pure; the sum is exact to 34 digits and not rounded. */
final class InterestRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Interest rule;
    private final Rates rates;

    InterestRules(Interest rule, Rates rates) {
        this.rule = rule;
        this.rates = rates;
    }

    /** A part of the debt: open through a day, at the rate of that day. */
    private record Portion(Money amount, LocalDate through) {}

    /** A stretch of days of one step without a change of balance or cap. */
    private record Stretch(LocalDate from, LocalDate through, BigDecimal divisor) {}

    /** The rows of the days {@code from} to {@code asOf}, both included, whose sum is the interest. */
    List<LateFeePart> parts(Debt debt, LocalDate from, LocalDate asOf) {
        var portions = portions(debt, asOf);
        var result = new ArrayList<LateFeePart>();
        for (var stretch : stretches(debt, portions, from, asOf)) {
            var balances = new LinkedHashMap<BigDecimal, Money>();
            for (var portion : portions) {
                if (!portion.through().isBefore(stretch.through())) {
                    balances.merge(percent(portion.through(), stretch.from()), portion.amount(), Money::plus);
                }
            }
            balances.forEach((percent, open) -> result.add(part(stretch, open, percent)));
        }
        return result;
    }

    /** Capped at a part of the debt where the rule has such a cap. */
    BigDecimal sum(Debt debt, List<LateFeePart> parts) {
        var sum = parts.stream().map(LateFeePart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var most = rule.mostOfDebt();
        return most == null
                ? sum
                : sum.min(debt.principal().major().multiply(most).divide(HUNDRED));
    }

    private static List<Portion> portions(Debt debt, LocalDate asOf) {
        var result = new ArrayList<Portion>();
        var open = debt.principal();
        for (var paid : debt.payments()) {
            var part = paid.amount().min(open);
            if (part.isPositive() && !paid.on().isAfter(asOf)) {
                result.add(new Portion(part, paid.on()));
                open = open.minus(part);
            }
        }
        if (open.isPositive()) {
            result.add(new Portion(open, asOf));
        }
        return result;
    }

    private List<Stretch> stretches(Debt debt, List<Portion> portions, LocalDate from, LocalDate asOf) {
        var result = new ArrayList<Stretch>();
        for (var step : rule.steps()) {
            var first = later(from, debt.dueOn().plusDays(step.fromDay()));
            var last = step.throughDay() == null
                    ? asOf
                    : earlier(asOf, debt.dueOn().plusDays(step.throughDay()));
            if (!first.isAfter(last)) {
                cut(result, first, last, portions, step.divisor());
            }
        }
        return result;
    }

    private void cut(
            List<Stretch> result, LocalDate first, LocalDate last, List<Portion> portions, BigDecimal divisor) {
        var starts = new TreeSet<LocalDate>();
        starts.add(first);
        portions.stream()
                .map(p -> p.through().plusDays(1))
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .forEach(starts::add);
        if (rule.capName() != null) {
            starts.addAll(rates.capChanges(rule.capName(), first, last));
        }
        for (var start : starts) {
            var next = starts.higher(start);
            result.add(new Stretch(start, next == null ? last : next.minusDays(1), divisor));
        }
    }

    /** The rate of the day of payment, held down by the cap of the day it is for. */
    private BigDecimal percent(LocalDate paidOn, LocalDate day) {
        var rate = rule.percent() != null
                ? rule.percent()
                : rates.published(Objects.requireNonNull(rule.published()), paidOn);
        return rule.capName() == null
                ? rate
                : rates.cap(rule.capName(), day).map(rate::min).orElse(rate);
    }

    private static LateFeePart part(Stretch stretch, Money open, BigDecimal percent) {
        var row = new LateFeePart(stretch.from(), stretch.through(), open, percent, stretch.divisor(), BigDecimal.ZERO);
        var amount = open.major()
                .multiply(percent)
                .multiply(BigDecimal.valueOf(row.days()))
                .divide(HUNDRED.multiply(stretch.divisor()), MathContext.DECIMAL128);
        return new LateFeePart(stretch.from(), stretch.through(), open, percent, stretch.divisor(), amount);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
