package org.commonhold.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.commonhold.today.StaffTask.Urgency;
import org.jspecify.annotations.Nullable;

/** How soon something has to be done. Pure. */
final class StaffUrgency {

    /** Missing readings are looked after from this many days before the owners' window closes. */
    static final int DAYS_BEFORE_CLOSING = 7;

    private static final int BILLED_BY = 10;
    private static final int BILLED_SOON = 5;

    private StaffUrgency() {}

    /** By a day: before it this week, on it today, after it overdue. */
    static Urgency by(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        return day.equals(today) ? Urgency.TODAY : Urgency.THIS_WEEK;
    }

    /** A month is billed in the first ten days of the next. */
    static Urgency ofBilling(LocalDate today) {
        if (today.getDayOfMonth() > BILLED_BY) {
            return Urgency.OVERDUE;
        }
        return today.getDayOfMonth() > BILLED_SOON ? Urgency.TODAY : Urgency.THIS_WEEK;
    }

    /** Whether the end of the window is near enough to telephone; without a window the end of the month counts. */
    static boolean closesSoon(@Nullable LocalDate lastDay, LocalDate today) {
        var end = lastDay == null ? today.withDayOfMonth(today.lengthOfMonth()) : lastDay;
        return ChronoUnit.DAYS.between(today, end) <= DAYS_BEFORE_CLOSING;
    }
}
