package org.commonhold.rulepack;

import org.commonhold.rulepack.Rule.AllocationOrder;
import org.commonhold.rulepack.Rule.Interruption;
import org.commonhold.rulepack.Rule.LateFee;
import org.commonhold.rulepack.Rule.MissingReading;
import org.commonhold.rulepack.Rule.PublishedRate;
import org.commonhold.rulepack.Rule.Quality;
import org.commonhold.rulepack.Rule.RateCap;

/** The names of what rules are about. */
final class Slots {

    private static final ClassValue<String> KINDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
        }
    };

    private Slots() {}

    static String of(Rule rule) {
        return (kind(rule.getClass()) + " " + detail(rule)).strip();
    }

    /** {@code LateFee} becomes {@code LATE_FEE}, as in the files. */
    static String kind(Class<?> type) {
        return KINDS.get(type);
    }

    private static String detail(Rule rule) {
        if (rule instanceof LateFee fee) {
            return fee.fund().name();
        }
        if (rule instanceof PublishedRate rate) {
            return rate.name();
        }
        if (rule instanceof RateCap cap) {
            return cap.name();
        }
        if (rule instanceof MissingReading missing) {
            return missing.rule().when().name();
        }
        if (rule instanceof Interruption interruption) {
            return interruption.resource();
        }
        if (rule instanceof Quality quality) {
            return quality.what();
        }
        return rule instanceof AllocationOrder order ? order.fund().name() : "";
    }
}
