package org.commonhold.metering;

import java.time.LocalDate;

/** Days of the month (1 to 31, both inclusive; 31 means the last day) from a date on. */
public record WindowDays(int fromDay, int toDay, LocalDate validFrom) {

    boolean contains(LocalDate day) {
        return !day.isBefore(opening(day)) && !day.isAfter(closing(day));
    }

    LocalDate opening(LocalDate dayOfMonth) {
        return clipped(fromDay, dayOfMonth);
    }

    LocalDate closing(LocalDate dayOfMonth) {
        return clipped(toDay, dayOfMonth);
    }

    private static LocalDate clipped(int day, LocalDate inMonth) {
        return inMonth.withDayOfMonth(Math.min(day, inMonth.lengthOfMonth()));
    }
}
