package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.Facts.RegisterFact;
import org.jspecify.annotations.Nullable;

/**
 * What one register counted. The difference between the last reading before a period and the last one in it is the use of that
 * period, whatever day they were taken on; readings in between and on the day of a change count from their day.
 */
final class RegisterUse {

    private final MeterFact meter;
    private final RegisterFact register;
    private final LocalDate to;
    private final List<Point> points;
    private final List<Span> spans = new ArrayList<>(1);

    /**
     * @param to first day of the period on which the meter is removed, no longer valid or out of order, else the period's end
     * @param end readings before this day count; null: all of them
     */
    RegisterUse(MeterFact meter, RegisterFact register, LocalDate to, @Nullable LocalDate end) {
        this.meter = meter;
        this.register = register;
        this.to = to;
        this.points = end == null
                ? register.readings()
                : register.readings().stream().filter(p -> p.on().isBefore(end)).toList();
    }

    /** From when on the readings tell the use: {@code begin}, or later when there is none before. */
    LocalDate start(Question question, LocalDate begin) {
        if (points.isEmpty()
                || points.get(0).on().isBefore(begin)
                || !meter.installedOn().isBefore(begin)) {
            return begin;
        }
        return closed(question, points.get(0).on());
    }

    /** True when there is a reading in the period that closes it. */
    boolean closes(Question question) {
        var begin = question.begin();
        var count = points.size();
        if (count == 0 || points.get(count - 1).on().isBefore(begin)) {
            return false;
        }
        if (points.get(0).on().isBefore(begin)) {
            return true;
        }
        if (meter.installedOn().isBefore(begin)) {
            throw new NotPriced(
                    Problem.of("pricing.fault.noOpening", question.name(), meter.serial(), register.zone()));
        }
        return count > 1;
    }

    List<Span> spans() {
        return spans;
    }

    /** Cumulative use from {@code begin} on, the first day that is asked for; of one anchor when nothing was measured. */
    Curve curve(Question question, LocalDate begin, int decimals) {
        var opening = opening(begin);
        var anchors = new ArrayList<Curve.Anchor>();
        anchors.add(new Curve.Anchor(Slice.later(meter.installedOn(), start(question, begin)), BigDecimal.ZERO));
        var use = BigDecimal.ZERO;
        for (var i = opening + 1; i < points.size(); i++) {
            use = use.add(use(question, points.get(i - 1), points.get(i)));
            var anchor = new Curve.Anchor(day(question, i), use);
            var last = anchors.get(anchors.size() - 1);
            if (anchors.size() > 1 && !anchor.day().isAfter(last.day())) {
                anchors.remove(anchors.size() - 1);
            }
            if (anchor.day().isAfter(anchors.get(anchors.size() - 1).day())) {
                anchors.add(anchor);
            }
        }
        if (anchors.size() > 1) {
            spans.add(span(points.get(opening), points.get(points.size() - 1), use));
        }
        return new Curve(register.zone(), anchors, decimals);
    }

    /** The last reading before the first day, else the first there is. */
    private int opening(LocalDate begin) {
        var opening = 0;
        for (var i = 1; i < points.size(); i++) {
            if (points.get(i).on().isBefore(begin)) {
                opening = i;
            }
        }
        return opening;
    }

    private LocalDate day(Question question, int index) {
        var on = points.get(index).on();
        if (on.isBefore(question.begin())) {
            var end = closed(question, on);
            return failed(question, end) ? on : end;
        }
        if (index < points.size() - 1 || on.equals(question.to()) || on.equals(question.from())) {
            return Slice.earlier(on, to);
        }
        return to;
    }

    /** A reading that came late closes the estimated period in which it was taken. */
    private static LocalDate closed(Question question, LocalDate on) {
        var months = question.facts().months();
        var end = question.begin();
        while (end.minusMonths(months).isAfter(on)) {
            end = end.minusMonths(months);
        }
        return end;
    }

    /** In a period that was estimated because of the meter a reading was taken before it failed: it closes nothing. */
    private static boolean failed(Question question, LocalDate end) {
        var period = BillingPeriod.containing(end.minusMonths(question.facts().months()));
        return question.history().stream()
                .filter(l -> l.period().equals(period))
                .anyMatch(l -> l.missing() == MissingCase.METER_INVALID || l.missing() == MissingCase.NO_ACCESS);
    }

    private BigDecimal use(Question question, Point earlier, Point next) {
        var difference = next.value().subtract(earlier.value());
        if (difference.signum() < 0) {
            if (!next.rolledOver()) {
                throw new NotPriced(Problem.of(
                        "pricing.fault.below", question.name(), meter.serial(), next.value(), earlier.value()));
            }
            difference = difference.add(BigDecimal.TEN.pow(register.digits()));
        }
        return difference.multiply(register.multiplier());
    }

    private Span span(Point first, Point last, BigDecimal use) {
        return new Span(
                first.id(),
                last.id(),
                meter.serial(),
                register.zone(),
                first.value(),
                first.on(),
                last.value(),
                last.on(),
                Numbers.plain(use));
    }
}
