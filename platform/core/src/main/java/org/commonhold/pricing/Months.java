package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.pricing.Terms.Proration;

/**
 * A span of days counted in months: whole ones and parts. The part of a month from one day to another is a difference of
 * cumulative parts, so the parts of a month always add up to it, however it is cut.
 */
record Months(long whole, List<Part> parts) {

    static final Months ONE = new Months(1, List.of());

    private static final Months NONE = new Months(0, List.of());
    private static final int SCALE = 16;
    private static final int SHOWN = 10;
    private static final int THIRTY = 30;
    private static final int YEAR = 12;
    private static final int PERMILLE = 1000;
    private static final int SUMMER_DAYS = 92;

    /** VDI 2067; June to August have 40 together. */
    private static final int[] DEGREE_DAYS = {170, 150, 130, 80, 40, 40, 40, 40, 30, 80, 120, 160};

    private static final int JUNE = 6;
    private static final int AUGUST = 8;

    /** A part of a month, exact. */
    record Part(long numerator, long denominator) {}

    static Months of(Proration way, LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return NONE;
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1)) && !uneven(way)) {
            return ONE;
        }
        var whole = 0L;
        var parts = new ArrayList<Part>();
        for (var month = from.withDayOfMonth(1); month.isBefore(to); month = month.plusMonths(1)) {
            var begin = from.isAfter(month) ? from.getDayOfMonth() - 1 : 0;
            var end = to.isBefore(month.plusMonths(1)) ? to.getDayOfMonth() - 1 : month.lengthOfMonth();
            var part = part(way, month, begin, end);
            if (part.numerator() == part.denominator()) {
                whole++;
            } else if (part.numerator() != 0) {
                parts.add(part);
            }
        }
        return new Months(whole, parts);
    }

    private static boolean uneven(Proration way) {
        return way == Proration.YEAR_DAYS || way == Proration.DEGREE_DAYS;
    }

    private static Part part(Proration way, LocalDate month, int begin, int end) {
        var length = month.lengthOfMonth();
        return switch (way) {
            case ACTUAL_DAYS -> new Part(end - begin, length);
            case THIRTY_DAYS -> new Part(thirty(end, length) - thirty(begin, length), THIRTY);
            case YEAR_DAYS -> new Part((long) YEAR * (end - begin), month.lengthOfYear());
            case DEGREE_DAYS -> degreeDays(month, end - begin);
            case WHOLE_MONTH -> new Part(begin == 0 && end > 0 ? 1 : 0, 1);
        };
    }

    private static long thirty(int days, int length) {
        return days == length ? THIRTY : Math.min(days, THIRTY);
    }

    private static Part degreeDays(LocalDate month, int days) {
        var summer = month.getMonthValue() >= JUNE && month.getMonthValue() <= AUGUST;
        var over = summer ? SUMMER_DAYS : month.lengthOfMonth();
        return new Part((long) YEAR * days * DEGREE_DAYS[month.getMonthValue() - 1], (long) over * PERMILLE);
    }

    /** What is {@code monthly} for a month, for this span; multiplied before it is divided. */
    BigDecimal of(BigDecimal monthly) {
        if (whole == 1 && parts.isEmpty()) {
            return monthly;
        }
        var sum = monthly.multiply(BigDecimal.valueOf(whole));
        for (var part : parts) {
            sum = sum.add(monthly.multiply(BigDecimal.valueOf(part.numerator()))
                    .divide(BigDecimal.valueOf(part.denominator()), SCALE, RoundingMode.HALF_UP));
        }
        return sum;
    }

    /** For people: 0.3870967742. */
    BigDecimal factor() {
        return parts.isEmpty()
                ? BigDecimal.valueOf(whole)
                : Numbers.plain(of(BigDecimal.ONE).setScale(SHOWN, RoundingMode.HALF_UP));
    }
}
