package org.commonhold.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.rulepack.Rule.DueDate;
import org.commonhold.rulepack.Rule.Interest;
import org.commonhold.rulepack.Rule.LateFee;
import org.commonhold.rulepack.Rule.PublishedRate;
import org.commonhold.rulepack.Rule.RateCap;
import org.jspecify.annotations.Nullable;

/** What a dated rule must be, whoever wrote it. Fields are those of {@link DatedRule}. */
final class RuleChecks {

    private static final int SOURCE = 500;
    private static final int LAST_DAY = 31;
    private static final int NAME = 40;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private RuleChecks() {}

    static List<Problem> of(DatedRule dated) {
        var problems = new ArrayList<Problem>();
        if (dated.source().isBlank()) {
            problems.add(Problem.of("rulepack.source.missing").at("source"));
        } else if (dated.source().length() > SOURCE) {
            problems.add(Problem.of("rulepack.source.long", SOURCE).at("source"));
        }
        if (dated.validTo() != null && !dated.validTo().isAfter(dated.validFrom())) {
            problems.add(Problem.of("rulepack.validTo.early").at("validTo"));
        }
        rule(problems, dated.rule());
        return problems;
    }

    private static void rule(List<Problem> problems, Rule rule) {
        if (rule instanceof LateFee fee) {
            lateFee(problems, fee);
        } else if (rule instanceof DueDate due && (due.day() < 1 || due.day() > LAST_DAY)) {
            problems.add(Problem.of("rulepack.day.range").at("rule.day"));
        } else if (rule instanceof PublishedRate rate) {
            named(problems, rate.name());
            percent(problems, rate.percent(), "rule.percent");
        } else if (rule instanceof RateCap cap) {
            named(problems, cap.name());
            percent(problems, cap.percent(), "rule.percent");
        } else {
            problems.addAll(SupplyChecks.of(rule));
        }
    }

    /** The name is part of the slot, which has its width. */
    private static void named(List<Problem> problems, String name) {
        if (name.isBlank() || name.length() > NAME) {
            problems.add(Problem.of("rulepack.name.missing", NAME).at("rule.name"));
        }
    }

    private static void lateFee(List<Problem> problems, LateFee fee) {
        if (fee.interest() != null) {
            interest(problems, fee.interest());
        }
        var once = fee.once();
        if (once != null) {
            percent(problems, once.percent(), "rule.once.percent");
            if (once.least().signum() < 0) {
                problems.add(Problem.of("rulepack.amount.negative").at("rule.once.least"));
            }
            if (once.onDay() < 1) {
                problems.add(Problem.of("rulepack.steps.order").at("rule.once.onDay"));
            }
        }
    }

    private static void interest(List<Problem> problems, Interest interest) {
        if ((interest.percent() == null) == (interest.published() == null)) {
            problems.add(Problem.of("rulepack.rate.one").at("rule.interest.percent"));
        }
        percent(problems, interest.percent(), "rule.interest.percent");
        percent(problems, interest.mostOfDebt(), "rule.interest.mostOfDebt");
        var next = 1;
        for (var step : interest.steps()) {
            var through = step.throughDay();
            if (step.fromDay() < next || through != null && through < step.fromDay()) {
                problems.add(Problem.of("rulepack.steps.order").at("rule.interest.steps"));
            }
            if (step.divisor().signum() <= 0) {
                problems.add(Problem.of("rulepack.divisor.positive").at("rule.interest.steps"));
            }
            next = through == null ? Integer.MAX_VALUE : through + 1;
        }
        if (interest.steps().isEmpty()) {
            problems.add(Problem.of("rulepack.steps.missing").at("rule.interest.steps"));
        }
    }

    static void percent(List<Problem> problems, @Nullable BigDecimal percent, String field) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(MOST_PERCENT) > 0)) {
            problems.add(Problem.of("rulepack.percent.range").at(field));
        }
    }
}
