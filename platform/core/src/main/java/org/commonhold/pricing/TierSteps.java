package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.Price.Tiered.Season;
import org.commonhold.pricing.Price.Tiered.Window;

/** Quantities against steps. "Up to and including" belongs to the lower step; bounds scale with time, prices never. */
final class TierSteps {

    private static final int SCALE = 12;
    private static final int SHOWN = 3;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private TierSteps() {}

    /** A quantity in a step; {@code detail} names the step by its bounds. */
    record Taken(String detail, BigDecimal quantity, BigDecimal price) {}

    /** What lies between {@code prior} and {@code prior + quantity}. */
    static List<Taken> of(
            Question question, Tiered tiers, Slice slice, Months months, BigDecimal prior, BigDecimal quantity) {
        var steps = season(question, tiers, slice.from().getMonthValue()).steps();
        var bounds = bounds(question, tiers, steps, slice, months);
        var upTo = prior.add(quantity);
        return tiers.slab()
                ? slab(question, steps, bounds, prior, upTo)
                : graduated(question, steps, bounds, prior, upTo);
    }

    private static List<Taken> graduated(
            Question question, List<Tiered.Step> steps, List<BigDecimal> bounds, BigDecimal prior, BigDecimal upTo) {
        var taken = new ArrayList<Taken>(steps.size());
        var lower = BigDecimal.ZERO;
        for (var i = 0; i < steps.size(); i++) {
            var open = i >= bounds.size();
            var end = open ? upTo : bounds.get(i).min(upTo);
            var part = end.subtract(lower.max(prior));
            if (part.signum() > 0) {
                taken.add(new Taken(name(bounds, i), part, steps.get(i).price()));
            }
            if (open || upTo.compareTo(bounds.get(i)) <= 0) {
                return taken.isEmpty()
                        ? List.of(new Taken(
                                name(bounds, i), BigDecimal.ZERO, steps.get(i).price()))
                        : taken;
            }
            lower = bounds.get(i);
        }
        throw beyond(question, upTo);
    }

    private static List<Taken> slab(
            Question question, List<Tiered.Step> steps, List<BigDecimal> bounds, BigDecimal prior, BigDecimal upTo) {
        var now = reached(question, bounds, steps.size(), upTo);
        if (prior.signum() == 0) {
            return List.of(new Taken(name(bounds, now), upTo, steps.get(now).price()));
        }
        var then = reached(question, bounds, steps.size(), prior);
        return List.of(
                new Taken(name(bounds, now), upTo, steps.get(now).price()),
                new Taken(name(bounds, then), prior.negate(), steps.get(then).price()));
    }

    private static int reached(Question question, List<BigDecimal> bounds, int steps, BigDecimal quantity) {
        for (var i = 0; i < steps; i++) {
            if (i >= bounds.size() || quantity.compareTo(bounds.get(i)) <= 0) {
                return i;
            }
        }
        throw beyond(question, quantity);
    }

    private static NotPriced beyond(Question question, BigDecimal quantity) {
        return new NotPriced(Problem.of("pricing.fault.noStep", question.name(), quantity));
    }

    /** Of all steps that have one, scaled to the span. */
    private static List<BigDecimal> bounds(
            Question question, Tiered tiers, List<Tiered.Step> steps, Slice slice, Months months) {
        var more = more(question, tiers, slice.to().minusDays(1));
        var bounds = new ArrayList<BigDecimal>(steps.size());
        for (var step : steps) {
            var bound = step.upTo();
            if (bound == null) {
                break;
            }
            var wide = more.signum() == 0 ? bound : bound.add(more);
            bounds.add(
                    tiers.window() == Window.PERIOD
                            ? scaled(wide, months, tiers.boundMonths())
                            : cut(question, tiers, slice, wide));
        }
        return bounds;
    }

    private static BigDecimal scaled(BigDecimal bound, Months months, int boundMonths) {
        var scaled = months.of(bound);
        return boundMonths == 1 ? scaled : scaled.divide(BigDecimal.valueOf(boundMonths), SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal cut(Question question, Tiered tiers, Slice slice, BigDecimal bound) {
        var held = monthsHeld(question, tiers, slice.from());
        return held == monthsOf(tiers)
                ? bound
                : bound.multiply(BigDecimal.valueOf(held))
                        .divide(BigDecimal.valueOf(monthsOf(tiers)), SCALE, RoundingMode.HALF_UP);
    }

    static int monthsOf(Tiered tiers) {
        return tiers.window() == Window.YEAR ? YEAR : QUARTER;
    }

    /** Months of the window that a day lies in, from the one in which the account was opened on; all unless the tariff cuts. */
    static int monthsHeld(Question question, Tiered tiers, LocalDate day) {
        var since = question.facts().since();
        var start = windowStart(tiers, day, day);
        if (!tiers.byMonthsHeld() || since == null || tiers.window() == Window.PERIOD || !since.isAfter(start)) {
            return monthsOf(tiers);
        }
        return monthsOf(tiers) - (int) ChronoUnit.MONTHS.between(start, since.withDayOfMonth(1));
    }

    private static BigDecimal more(Question question, Tiered tiers, LocalDate day) {
        var household = tiers.household();
        if (household == null) {
            return BigDecimal.ZERO;
        }
        var above = question.persons(day) - household.persons() + 1;
        return above <= 0 ? BigDecimal.ZERO : household.extra().multiply(BigDecimal.valueOf(above));
    }

    private static Season season(Question question, Tiered tiers, int month) {
        for (var season : tiers.seasons()) {
            if (holds(season, month)) {
                return season;
            }
        }
        throw new NotPriced(Problem.of("pricing.fault.noSeason", question.name(), month));
    }

    private static boolean holds(Season season, int month) {
        return season.fromMonth() <= season.toMonth()
                ? season.fromMonth() <= month && month <= season.toMonth()
                : season.fromMonth() <= month || month <= season.toMonth();
    }

    private static String name(List<BigDecimal> bounds, int step) {
        var lower = step == 0 ? "0" : shown(bounds.get(step - 1));
        return step < bounds.size() ? lower + "–" + shown(bounds.get(step)) : "> " + lower;
    }

    private static String shown(BigDecimal bound) {
        return Numbers.plain(bound.setScale(SHOWN, RoundingMode.HALF_UP)).toPlainString();
    }

    /** First day of the window that a day lies in; a period that is its own window begins with itself. */
    static LocalDate windowStart(Tiered tiers, LocalDate periodStart, LocalDate day) {
        return switch (tiers.window()) {
            case PERIOD -> periodStart;
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % QUARTER);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** First days of months where another season or window begins. */
    static TreeSet<LocalDate> changes(Tiered tiers, LocalDate from, LocalDate to) {
        var days = new TreeSet<LocalDate>();
        for (var month = from.withDayOfMonth(1).plusMonths(1); month.isBefore(to); month = month.plusMonths(1)) {
            var last = month.minusMonths(1);
            if (!windowStart(tiers, from, last).equals(windowStart(tiers, from, month))
                    || index(tiers, last.getMonthValue()) != index(tiers, month.getMonthValue())) {
                days.add(month);
            }
        }
        return days;
    }

    private static int index(Tiered tiers, int month) {
        for (var i = 0; i < tiers.seasons().size(); i++) {
            if (holds(tiers.seasons().get(i), month)) {
                return i;
            }
        }
        return -1;
    }
}
