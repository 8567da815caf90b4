package org.commonhold.rulepack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.MissingRule;
import org.commonhold.rulepack.Rule.Absence;
import org.commonhold.rulepack.Rule.AllocationOrder;
import org.commonhold.rulepack.Rule.Interruption;
import org.commonhold.rulepack.Rule.MissingReading;
import org.commonhold.rulepack.Rule.Quality;
import org.jspecify.annotations.Nullable;

/** What rules on supply, readings and the order of payments must be. Fields are those of {@link DatedRule}. */
final class SupplyChecks {

    /** So far back the use before is looked at. */
    private static final int LONGEST_MEAN = 14;

    private final List<Problem> problems = new ArrayList<>();

    private SupplyChecks() {}

    /** Nothing for rules of other kinds. */
    static List<Problem> of(Rule rule) {
        var checks = new SupplyChecks();
        if (rule instanceof MissingReading missing) {
            checks.missing(missing.rule());
        } else if (rule instanceof Absence away) {
            checks.atLeastZero(away.moreThanDays(), "rule.moreThanDays");
            checks.atLeastZero(away.claimDays(), "rule.claimDays");
        } else if (rule instanceof Interruption off) {
            checks.interruption(off);
        } else if (rule instanceof Quality low) {
            checks.quality(low);
        } else if (rule instanceof AllocationOrder order) {
            checks.order(order);
        }
        return checks.problems;
    }

    private void missing(MissingRule rule) {
        if (rule.averageMonths() < 1 || rule.averageMonths() > LONGEST_MEAN) {
            add("rulepack.missing.months", "rule.rule.averageMonths", LONGEST_MEAN);
        }
        if (rule.leastMonths() < 1 || rule.leastMonths() > rule.averageMonths()) {
            add("rulepack.missing.least", "rule.rule.leastMonths");
        }
        atLeastZero(rule.periods(), "rule.rule.periods");
        positive(rule.normFactor(), "rule.rule.normFactor");
    }

    private void interruption(Interruption off) {
        atLeastZero(off.hoursInMonth(), "rule.hoursInMonth");
        var atOnce = off.hoursAtOnce();
        if (atOnce != null) {
            atLeastZero(atOnce, "rule.hoursAtOnce");
        }
        RuleChecks.percent(problems, off.percentPerHour(), "rule.percentPerHour");
    }

    private void quality(Quality low) {
        positive(low.degrees(), "rule.degrees");
        atLeastZero(low.dayTolerance(), "rule.dayTolerance");
        atLeastZero(low.nightTolerance(), "rule.nightTolerance");
        atLeastZero(low.billedAsColdBelow(), "rule.billedAsColdBelow");
        RuleChecks.percent(problems, low.percentPerHour(), "rule.percentPerHour");
    }

    private void order(AllocationOrder order) {
        if (order.order().isEmpty()) {
            add("rulepack.order.missing", "rule.order");
        } else if (new HashSet<>(order.order()).size() < order.order().size()) {
            add("rulepack.order.twice", "rule.order");
        }
    }

    private void atLeastZero(int number, String field) {
        atLeastZero(BigDecimal.valueOf(number), field);
    }

    private void atLeastZero(@Nullable BigDecimal number, String field) {
        if (number != null && number.signum() < 0) {
            add("rulepack.number.negative", field);
        }
    }

    private void positive(BigDecimal number, String field) {
        if (number.signum() <= 0) {
            add("rulepack.number.positive", field);
        }
    }

    private void add(String key, String field, Object... arguments) {
        problems.add(Problem.of(key, arguments).at(field));
    }
}
