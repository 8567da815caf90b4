package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;

/** All lines of one service. Versions that count the same thing make one line; another way to count begins another line. */
final class ServiceCharge {

    private final Question question;
    private final List<PricedLine> lines = new ArrayList<>(1);

    private ServiceCharge(Question question) {
        this.question = question;
    }

    /** In order; none when the account does not use the service. */
    static List<PricedLine> lines(Question question) {
        var charge = new ServiceCharge(question);
        var slices = Slice.of(question.service(), question.from(), question.to());
        var begin = 0;
        for (var i = 1; i <= slices.size(); i++) {
            if (i == slices.size() || !same(slices.get(begin), slices.get(i))) {
                charge.add(slices.subList(begin, i));
                begin = i;
            }
        }
        return charge.lines;
    }

    private static boolean same(Slice one, Slice other) {
        return one.terms().quantity().equals(other.terms().quantity());
    }

    private void add(List<Slice> slices) {
        var quantity = slices.get(0).terms().quantity();
        if (quantity.perMonth()) {
            relieved(slices, MonthlyCharge.line(question, slices));
        } else if (quantity instanceof Quantity.Consumption use) {
            MeterUsage.of(question, use).ifPresent(usage -> used(slices, usage, Corrections.of(question, usage)));
        } else if (quantity instanceof Quantity.OneOff) {
            lines.addAll(OneOffs.lines(question, slices.get(0)));
        } else if (quantity instanceof Quantity.SumOf sum) {
            sum(slices, sum);
        } else {
            given(slices, quantity);
        }
    }

    private void used(List<Slice> slices, Usage usage, Corrections corrections) {
        var from = slices.get(0).from();
        var to = slices.get(slices.size() - 1).to();
        var terms = slices.get(slices.size() - 1).terms();
        var draft = new UseCharge(question, usage, question.begin(), corrections.quantities()).draft(slices);
        draft.basis(usage.readings(), usage.notes());
        var finish = new Finish(question, terms, question.facts().first());
        var quantity = usage.between(from, to);
        var unit = Measure.unit(question, terms.quantity());
        var net = finish.net(draft, Months.of(terms.proration(), from, to));
        relieved(slices, finish.line(draft, quantity, quantity, unit, net, usage.method()));
        corrections.lines().forEach(c -> relieved(slices, c));
    }

    private void relieved(List<Slice> slices, PricedLine line) {
        var terms = slices.get(slices.size() - 1).terms();
        lines.addAll(new Reliefs(question, terms).of(line));
    }

    /** What the services it rests on have counted, and by how much they put earlier months right. */
    private void sum(List<Slice> slices, Quantity.SumOf sum) {
        var quantity = BigDecimal.ZERO;
        var method = Method.GIVEN;
        var charged = false;
        var differences = new TreeMap<BillingPeriod, BigDecimal>();
        for (var line : rested(sum.services())) {
            if (line.kind() == Kind.REGULAR) {
                quantity = quantity.add(line.quantity());
                method = line.method().compareTo(method) > 0 ? line.method() : method;
                charged = true;
            } else if (line.kind() == Kind.CORRECTION) {
                differences.merge(line.period(), line.quantity(), BigDecimal::add);
            }
        }
        if (!charged) {
            return;
        }
        var unit = Measure.unit(question, sum);
        var usage = Usage.given(
                quantity, slices.get(0).from(), slices.get(slices.size() - 1).to(), unit, method);
        used(
                slices,
                noted(usage, List.of(new Note("sumOf", sum.services()))),
                Corrections.ofSum(question, differences));
    }

    private static Usage noted(Usage usage, List<Note> notes) {
        return new Usage(
                usage.curves(),
                usage.method(),
                usage.readings(),
                notes,
                usage.parts(),
                usage.measuredFrom(),
                usage.measuredTo());
    }

    private List<PricedLine> rested(List<String> services) {
        return services.stream()
                .flatMap(s -> question.earlier().getOrDefault(s, List.of()).stream())
                .toList();
    }

    private void given(List<Slice> slices, Quantity quantity) {
        var from = slices.get(0).from();
        var to = slices.get(slices.size() - 1).to();
        var unit = Measure.unit(question, quantity);
        if (quantity instanceof Quantity.Days) {
            var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
            used(slices, Usage.given(days, from, to, unit, Method.GIVEN), none());
        } else if (quantity instanceof Quantity.AmountOf amounts) {
            var sum = rested(amounts.services()).stream()
                    .map(l -> l.amount().major())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var usage = Usage.given(sum, from, to, unit, Method.GIVEN);
            used(slices, noted(usage, List.of(new Note("amountOf", amounts.services()))), none());
        } else {
            shared(slices, Usage.given(part(quantity), from, to, unit, Method.GIVEN));
        }
    }

    private void shared(List<Slice> slices, Usage usage) {
        var share = question.share();
        var note = new Note(
                "share",
                List.of(
                        Numbers.plain(share.total()).toPlainString(),
                        Numbers.plain(share.weight()).toPlainString(),
                        Numbers.plain(share.weights()).toPlainString(),
                        Measure.unit(question, slices.get(0).terms().quantity())));
        var notes = new ArrayList<>(List.of(note));
        if (question.from().isAfter(question.begin()) || question.to().isBefore(question.end())) {
            notes.add(new Note(
                    "shareOfDays",
                    List.of(
                            question.from().toString(),
                            question.to().minusDays(1).toString())));
        }
        notes.addAll(
                0,
                CommonNotes.of(
                        share, Measure.unit(question, slices.get(0).terms().quantity())));
        used(slices, noted(usage, notes), none());
    }

    /** A common use is never paid back: what is less than nothing is carried on. */
    private BigDecimal part(Quantity quantity) {
        var part = question.share().part();
        return quantity instanceof Quantity.CommonUse ? part.max(BigDecimal.ZERO) : part;
    }

    private Corrections none() {
        return Corrections.ofSum(question, Map.of());
    }

    /** A service that rests on one that could not be priced, or that is not there. */
    static NotPriced without(Question question, String service) {
        return new NotPriced(Problem.of("pricing.fault.restsOn", question.name(), service));
    }
}
