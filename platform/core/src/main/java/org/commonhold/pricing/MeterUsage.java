package org.commonhold.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.jspecify.annotations.Nullable;

/**
 * The use of one resource by all meters of the account: measured until the day from which one of them says nothing, estimated
 * from there on.
 */
final class MeterUsage {

    private final Question question;
    private final Quantity.Consumption use;
    private final int decimals;
    private final LocalDate begin;
    private final List<RegisterUse> registers = new ArrayList<>();
    private LocalDate unknown;
    private @Nullable MissingCase why;

    private MeterUsage(Question question, Quantity.Consumption use) {
        this.question = question;
        this.use = use;
        this.decimals = Measure.decimals(Measure.unit(question, use));
        var open = Past.open(question);
        this.begin = open.isEmpty() ? question.begin() : open.get(0).period().firstDay();
        this.unknown = question.end();
    }

    /** Nothing when there is neither a meter nor a norm. */
    static Optional<Usage> of(Question question, Quantity.Consumption use) {
        var meters = question.facts().meters().stream()
                .filter(m -> m.resource().equals(use.resource()))
                .filter(m -> stands(m, question))
                .toList();
        if (!meters.isEmpty()) {
            return Optional.of(new MeterUsage(question, use).measure(meters));
        }
        var norm = use.norm();
        return norm == null ? Optional.empty() : Optional.of(byNorm(question, use, norm));
    }

    private static boolean stands(MeterFact meter, Question question) {
        var removed = meter.removedOn();
        return meter.installedOn().isBefore(question.end()) && (removed == null || removed.isAfter(question.begin()));
    }

    private static Usage byNorm(Question question, Quantity.Consumption use, Quantity.Norm norm) {
        var decimals = Measure.decimals(Measure.unit(question, use));
        var curve = Estimate.norm(question, norm, norm.factor(), question.from(), question.to(), decimals);
        var note = new Note(
                "noMeter", List.of(norm.amount().toPlainString(), norm.factor().toPlainString()));
        return new Usage(List.of(curve), Method.NORM, List.of(), List.of(note), question.begin(), question.begin());
    }

    private Usage measure(List<MeterFact> meters) {
        for (var meter : meters) {
            judge(meter);
        }
        var curves = new ArrayList<Curve>();
        var spans = new ArrayList<Span>();
        var measuredTo = unknown;
        var measuredFrom = begin;
        for (var register : registers) {
            var curve = register.curve(question, begin, decimals);
            if (curve.anchors().size() > 1) {
                curves.add(curve.until(Slice.later(unknown, question.begin())));
                spans.addAll(register.spans());
            }
            measuredFrom = Slice.later(measuredFrom, register.start(question, begin));
            if (!unknown.isAfter(question.begin())) {
                measuredTo = Slice.earlier(measuredTo, curve.end());
            }
        }
        if (!unknown.isBefore(question.to())) {
            return new Usage(curves, Method.ACTUAL, spans, List.of(), measuredFrom, measuredTo);
        }
        return estimated(curves, spans, measuredFrom, measuredTo);
    }

    private Usage estimated(List<Curve> curves, List<Span> spans, LocalDate measuredFrom, LocalDate measuredTo) {
        var from = Slice.later(unknown, question.begin());
        var estimate = Estimate.of(question, use, Objects.requireNonNull(why), from, question.end(), decimals);
        curves.addAll(estimate.curves());
        var basis = unknown.isAfter(question.begin()) || measuredTo.isAfter(begin) ? spans : List.<Span>of();
        return new Usage(curves, estimate.method(), basis, estimate.notes(), measuredFrom, measuredTo);
    }

    /** From when on does this meter say nothing, and why. */
    private void judge(MeterFact meter) {
        var from = Slice.later(meter.installedOn(), question.begin());
        var removed = meter.removedOn();
        var to = removed == null ? question.end() : Slice.earlier(removed, question.end());
        var valid = meter.validUntil();
        if (meter.fault() != null) {
            unknown(from, meter.fault());
        } else if (valid != null && valid.isBefore(to)) {
            unknown(Slice.later(valid, from), MissingCase.METER_INVALID);
            to = Slice.later(valid, from);
        }
        for (var fact : meter.registers()) {
            var register = new RegisterUse(question, meter, fact, to);
            registers.add(register);
            if (meter.fault() == null && from.isBefore(to) && !register.closes(question)) {
                unknown(from, MissingCase.NOT_SUBMITTED);
            }
        }
        if (meter.registers().isEmpty()) {
            throw new NotPriced(Problem.of("pricing.fault.noRegister", question.name(), meter.serial()));
        }
    }

    private void unknown(LocalDate day, @Nullable MissingCase reason) {
        if (day.isBefore(unknown)) {
            unknown = day;
            why = reason;
        }
    }
}
