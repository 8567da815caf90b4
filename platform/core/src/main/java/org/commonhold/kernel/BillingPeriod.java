package org.commonhold.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar month that is billed as one: [first day, first day of the next month). */
public record BillingPeriod(YearMonth month) implements Comparable<BillingPeriod> {

    public static BillingPeriod of(int year, int month) {
        return new BillingPeriod(YearMonth.of(year, month));
    }

    /** The period a date falls in. */
    public static BillingPeriod containing(LocalDate date) {
        return new BillingPeriod(YearMonth.from(date));
    }

    /** Reads {@code 2026-11}; anything else throws {@link java.time.format.DateTimeParseException}. */
    public static BillingPeriod parse(String text) {
        return new BillingPeriod(YearMonth.parse(text));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** First day that is no longer in the period. */
    public LocalDate end() {
        return month.plusMonths(1).atDay(1);
    }

    public BillingPeriod next() {
        return new BillingPeriod(month.plusMonths(1));
    }

    public BillingPeriod previous() {
        return new BillingPeriod(month.minusMonths(1));
    }

    public boolean contains(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }

    @Override
    public int compareTo(BillingPeriod other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
