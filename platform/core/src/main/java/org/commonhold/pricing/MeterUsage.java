package org.commonhold.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;

/**
 * The use of one resource by all meters of the account: each is measured until the day from which it says nothing and
 * estimated from there on, the others go on counting. Where all say nothing from the same day, they are estimated together.
 */
final class MeterUsage {

    private final Question question;
    private final Quantity.Consumption use;
    private final int decimals;
    private final LocalDate begin;
    private final List<Curve> curves = new ArrayList<>();
    private final List<Usage.Part> parts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Method method = Method.ACTUAL;

    private MeterUsage(Question question, Quantity.Consumption use) {
        this.question = question;
        this.use = use;
        this.decimals = Measure.decimals(Measure.unit(question, use));
        var open = Past.open(question);
        this.begin = open.isEmpty() ? question.begin() : open.get(0).period().firstDay();
    }

    /** Nothing when there is neither a meter nor a norm. */
    static Optional<Usage> of(Question question, Quantity.Consumption use) {
        var meters = question.facts().meters().stream()
                .filter(m -> m.resource().equals(use.resource()))
                .filter(m -> stands(m, question))
                .toList();
        if (!meters.isEmpty()) {
            var dials = meters.stream().map(m -> new Dial(question, m)).toList();
            return Optional.of(new MeterUsage(question, use).measure(dials));
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
        return new Usage(
                List.of(curve), Method.NORM, List.of(), List.of(note), List.of(), question.begin(), question.begin());
    }

    private Usage measure(List<Dial> dials) {
        var spans = new ArrayList<Span>();
        var measuredTo = question.end();
        var measuredFrom = begin;
        for (var dial : dials) {
            var known = dial.unknownFrom();
            for (var register : dial.registers()) {
                var curve = register.curve(question, begin, decimals);
                if (curve.anchors().size() > 1) {
                    read(dial, curve.until(Slice.later(known, question.begin())));
                    if (known.isAfter(question.begin()) || curve.end().isAfter(begin)) {
                        spans.addAll(register.spans());
                    }
                }
                measuredFrom = Slice.later(measuredFrom, register.start(question, begin));
                if (known.isBefore(question.end())) {
                    measuredTo = Slice.earlier(measuredTo, known.isAfter(question.begin()) ? known : curve.end());
                }
            }
        }
        gaps(dials).forEach(this::estimate);
        if (method != Method.ACTUAL || begin.isBefore(question.begin())) {
            var unit = Measure.unit(question, use);
            notes.addAll(of(List.of(), List.of(), begin, begin).partNotes(question.from(), question.to(), unit));
        }
        return of(spans, notes, measuredFrom, measuredTo);
    }

    private Usage of(List<Span> spans, List<Note> remarks, LocalDate from, LocalDate to) {
        return new Usage(curves, method, spans, remarks, parts, from, to);
    }

    private void read(Dial dial, Curve curve) {
        curves.add(curve);
        parts.add(new Usage.Part(List.of(dial.serial()), curve, false));
    }

    private void estimate(Estimate.Gap gap, List<Dial> dials) {
        var estimate = Estimate.of(question, use, gap, decimals);
        var serials = dials.stream().map(Dial::serial).toList();
        curves.addAll(estimate.curves());
        estimate.curves().forEach(c -> parts.add(new Usage.Part(serials, c, true)));
        notes.addAll(estimate.notes());
        method = estimate.method().compareTo(method) > 0 ? estimate.method() : method;
    }

    /** Meters that say nothing from the same day, until the same day, for the same reason; only days of the account count. */
    private Map<Estimate.Gap, List<Dial>> gaps(List<Dial> dials) {
        record Silence(MissingCase why, LocalDate from, LocalDate to) {}
        var silences = new LinkedHashMap<Silence, List<Dial>>();
        for (var dial : dials) {
            var why = dial.why();
            if (why != null && dial.unknownFrom().isBefore(question.to())) {
                var until = dial.unknownUntil();
                var followed = dials.stream().anyMatch(d -> d.standsOn(until));
                silences.computeIfAbsent(
                                new Silence(why, dial.unknownFrom(), followed ? until : question.end()),
                                s -> new ArrayList<>())
                        .add(dial);
            }
        }
        var gaps = new LinkedHashMap<Estimate.Gap, List<Dial>>();
        silences.forEach((silence, some) -> {
            var standing =
                    dials.stream().filter(d -> d.standsOn(silence.from())).toList();
            var serials = some.containsAll(standing)
                    ? Set.<String>of()
                    : some.stream().map(Dial::serial).collect(Collectors.toSet());
            gaps.put(new Estimate.Gap(silence.why(), silence.from(), silence.to(), serials, standing.size()), some);
        });
        return gaps;
    }
}
