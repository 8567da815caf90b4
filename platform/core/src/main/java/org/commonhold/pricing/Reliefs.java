package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.pricing.Facts.Benefit;
import org.commonhold.pricing.Facts.Discount;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.pricing.Terms.Proration;
import org.jspecify.annotations.Nullable;

/** Benefits and rebates of a line: each takes its own line off, all together never more than the line. */
record Reliefs(Question question, Terms terms) {

    private static final int SCALE = 16;

    /** The line, with remarks on what is paid elsewhere, and after it what is taken off. */
    List<PricedLine> of(PricedLine line) {
        var facts = question.facts();
        if (facts.benefits().isEmpty() && facts.discounts().isEmpty()) {
            return List.of(line);
        }
        var lines = new ArrayList<PricedLine>();
        lines.add(line);
        for (var benefit : facts.benefits()) {
            if (benefit.service().equals(line.service())) {
                benefit(lines, benefit);
            }
        }
        for (var discount : facts.discounts()) {
            if (discount.service().equals(line.service())) {
                discount(lines, discount);
            }
        }
        return lines;
    }

    private void benefit(List<PricedLine> lines, Benefit benefit) {
        var line = lines.get(0);
        var part = time(line, benefit.from(), benefit.to()).multiply(entitled(line, benefit));
        var off = off(lines, benefit.percent(), part);
        if (off.signum() == 0) {
            return;
        }
        if (benefit.cash()) {
            lines.set(0, noted(line, "benefitCash", benefit.name(), off.abs().toPlainString()));
        } else {
            lines.add(line(line, "benefit", benefit.name(), benefit.percent(), part, off));
        }
    }

    private void discount(List<PricedLine> lines, Discount discount) {
        var line = lines.get(0);
        var part = time(line, discount.from(), discount.to());
        var off = off(lines, discount.percent(), part);
        if (off.signum() != 0) {
            lines.add(line(line, "discount." + discount.reason(), discount.name(), discount.percent(), part, off));
        }
    }

    /** Which part of the days of the line it holds. */
    private BigDecimal time(PricedLine line, LocalDate from, @Nullable LocalDate to) {
        var first = line.period().equals(question.facts().first());
        var begin = first ? question.from() : line.period().firstDay();
        var end = first ? question.to() : question.end(line.period());
        var start = Slice.later(begin, from);
        var stop = to == null ? end : Slice.earlier(end, to);
        if (start.equals(begin) && stop.equals(end)) {
            return BigDecimal.ONE;
        }
        var held = Months.of(Proration.ACTUAL_DAYS, start, stop).of(BigDecimal.ONE);
        return held.divide(
                Months.of(Proration.ACTUAL_DAYS, begin, end).of(BigDecimal.ONE), SCALE, RoundingMode.HALF_UP);
    }

    /** Persons entitled of the household, and of their part what lies within the norm. */
    private BigDecimal entitled(PricedLine line, Benefit benefit) {
        var share = BigDecimal.valueOf(benefit.entitled())
                .divide(BigDecimal.valueOf(benefit.persons()), SCALE, RoundingMode.HALF_UP);
        var norm = benefit.withinNorm();
        var quantity = line.quantity().abs();
        if (norm == null || quantity.signum() == 0) {
            return share;
        }
        var months = terms.quantity().perMonth() ? 1 : question.facts().months();
        var within = norm.multiply(BigDecimal.valueOf((long) benefit.entitled() * months));
        return quantity.multiply(share).min(within).divide(quantity, SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal off(List<PricedLine> lines, BigDecimal percent, BigDecimal part) {
        var amount = lines.get(0).amount().major();
        var exact = amount.multiply(percent).movePointLeft(2).multiply(part);
        var off = Numbers.rounded(
                exact, question.facts().currency(), terms.rounding().mode());
        var left = lines.stream().map(l -> l.amount().major()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount.signum() < 0 ? off.max(left) : off.min(left);
    }

    private PricedLine line(
            PricedLine of, String what, String name, BigDecimal percent, BigDecimal part, BigDecimal off) {
        var finish = new Finish(question, terms, of.period());
        var draft = new Draft();
        var step = what.startsWith("discount") ? "discount" : what;
        draft.relief(step, name, question.from(), question.to(), of.amount(), percent, part, off.negate());
        draft.note(what, name, Numbers.plain(percent).toPlainString());
        var tax = of.tax().isZero() ? of.tax() : finish.money(finish.taxWithin(off.negate()));
        return new PricedLine(
                of.service(),
                Kind.DISCOUNT,
                of.period(),
                of.amount().major(),
                of.amount().currency().getCurrencyCode(),
                percent.movePointLeft(2).negate(),
                finish.money(off.negate()),
                tax,
                of.method(),
                null,
                draft.explanation());
    }

    private static PricedLine noted(PricedLine line, String key, String... arguments) {
        var why = line.explanation();
        var notes = new ArrayList<>(why.notes());
        notes.add(new Explanation.Note(key, List.of(arguments)));
        return new PricedLine(
                line.service(),
                line.kind(),
                line.period(),
                line.quantity(),
                line.unit(),
                line.price(),
                line.amount(),
                line.tax(),
                line.method(),
                line.replaces(),
                new Explanation(why.steps(), why.readings(), notes));
    }
}
