package org.commonhold.admin.rules;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.commonhold.rulepack.Rule;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A rule in one sentence. */
final class RuleWords {

    private RuleWords() {}

    static String of(Rule rule) {
        if (rule instanceof Rule.LateFee fee) {
            return fee(fee);
        }
        if (rule instanceof Rule.DueDate due) {
            return Languages.text(due.workingDay() ? "admin.rule.due.working" : "admin.rule.due", due.day());
        }
        if (rule instanceof Rule.MissingReading missing) {
            var m = missing.rule();
            return Languages.text(
                    "admin.rule.missing",
                    Languages.text("pricing.missing." + m.when().name()),
                    m.averageMonths(),
                    m.periods(),
                    number(m.normFactor()));
        }
        if (rule instanceof Rule.StatementLayout layout) {
            return Languages.text("admin.rule.layout." + layout.layout().name());
        }
        return rate(rule);
    }

    private static String rate(Rule rule) {
        if (rule instanceof Rule.PublishedRate rate) {
            return Languages.text("admin.rule.rate", rate.name(), number(rate.percent()));
        }
        if (rule instanceof Rule.RateCap cap) {
            return Languages.text("admin.rule.cap", cap.name(), number(cap.percent()));
        }
        if (rule instanceof Rule.Absence away) {
            return Languages.text("admin.rule.absence", away.moreThanDays(), away.claimDays());
        }
        if (rule instanceof Rule.Interruption off) {
            return Languages.text(
                    "admin.rule.interruption",
                    Languages.text("admin.rule.resource." + off.resource()),
                    off.hoursInMonth(),
                    number(off.percentPerHour()));
        }
        if (rule instanceof Rule.Quality low) {
            return Languages.text(
                    "admin.rule.quality",
                    Languages.text("admin.rule.what." + low.what()),
                    number(low.degrees()),
                    number(low.percentPerHour()));
        }
        return rest(rule);
    }

    private static String rest(Rule rule) {
        if (rule instanceof Rule.Defaults defaults) {
            return Languages.text(
                    "admin.rule.defaults",
                    Languages.text(
                            "admin.terms.proration." + defaults.proration().name()),
                    Languages.text("admin.terms.rounding." + defaults.rounding().name()));
        }
        if (rule instanceof Rule.AllocationOrder order) {
            return Languages.text(
                    "admin.rule.order",
                    fund(order.fund().name()),
                    order.order().stream()
                            .map(c -> Languages.text("admin.rule.claim." + c.name()))
                            .collect(Collectors.joining(" → ")));
        }
        return rule.slot();
    }

    private static String fee(Rule.LateFee fee) {
        var fund = fund(fee.fund().name());
        if (fee.isNone()) {
            return Languages.text("admin.rule.fee.none", fund);
        }
        var interest = fee.interest();
        var once = fee.once();
        var words = Languages.text("admin.rule.fee", fund);
        if (interest != null) {
            words += " " + interest.steps().stream().map(s -> step(interest, s)).collect(Collectors.joining("; "));
        }
        return once == null
                ? words
                : words
                        + (interest == null ? " " : "; ")
                        + Languages.text(
                                "admin.rule.fee.once", number(once.percent()), number(once.least()), once.onDay());
    }

    private static String step(Rule.Interest interest, Rule.Interest.Step step) {
        var percent = interest.percent();
        var rate = percent == null
                ? Languages.text("admin.rule.fee.published", String.valueOf(interest.published()))
                : Languages.text("admin.rule.fee.percent", number(percent));
        var last = step.throughDay();
        return last == null
                ? Languages.text("admin.rule.fee.from", step.fromDay(), rate, number(step.divisor()))
                : Languages.text("admin.rule.fee.days", step.fromDay(), last, rate, number(step.divisor()));
    }

    private static String fund(String name) {
        return Languages.text("tariff.fund." + name);
    }

    private static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return Formats.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
