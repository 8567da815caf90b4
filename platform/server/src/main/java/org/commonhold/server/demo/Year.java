package org.commonhold.server.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * One company's year while it is planned.
 *
 * @param first the first of the twelve months that are billed
 * @param now in the company's time
 */
record Year(DemoCompany company, Staff staff, List<Home> homes, YearMonth first, LocalDateTime now, Agenda agenda) {

    static final int MONTHS = 12;

    /** When a month is billed, in the company's time. */
    static LocalDateTime billing(YearMonth month) {
        return month.plusMonths(1).atDay(1).atTime(9, 0);
    }

    /** The first of the last twelve months that have been billed by now. */
    static YearMonth first(LocalDateTime now) {
        var last = YearMonth.from(now).minusMonths(1);
        var billed = billing(last).isBefore(now.minusHours(1)) ? last : last.minusMonths(1);
        return billed.minusMonths(MONTHS - 1L);
    }

    /** A month of the year, from 0; 12 is the one after it, which has not ended. */
    YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /** The owners who use the portal. */
    List<Home> neighbours() {
        return homes.stream().filter(h -> h.owner() != null).toList();
    }

    LocalDate today() {
        return now.toLocalDate();
    }
}
