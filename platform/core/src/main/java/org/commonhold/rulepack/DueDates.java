package org.commonhold.rulepack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.rulepack.Rule.DueDate;

/** Due dates by rule. Pure. */
final class DueDates {

    private DueDates() {}

    /** The rule's day in a month, on a working day if the rule wants it (RU: Civil Code 193). */
    static LocalDate of(DueDate rule, BillingPeriod month) {
        var day = month.month().atDay(Math.min(rule.day(), month.month().lengthOfMonth()));
        while (rule.workingDay() && !works(rule, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean works(DueDate rule, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !rule.holidays().contains(day);
    }
}
