package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is due for each month of holding the unit. The amount from a day on is the rounded amount of the whole less that of the
 * days before, so that what two holders of a month pay is what one would have paid.
 */
final class MonthlyCharge {

    private static final int DECIMALS = 3;

    private final Question question;
    private final Draft draft = new Draft();
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private boolean uneven;

    private MonthlyCharge(Question question, List<Slice> slices) {
        this.question = question;
        slices.forEach(this::add);
    }

    /** The line of these slices, one after the other. */
    static PricedLine line(Question question, List<Slice> slices) {
        var terms = slices.get(slices.size() - 1).terms();
        var charge = new MonthlyCharge(question, slices);
        var from = slices.get(0).from();
        var to = slices.get(slices.size() - 1).to();
        var finish = new Finish(question, terms, question.facts().first());
        var net = finish.net(charge.draft, Months.of(terms.proration(), from, to));
        if (from.isAfter(question.begin()) && from.equals(question.from()) && knownFrom(question, from)) {
            var begin = question.begin();
            var before = Slice.of(question.service(), begin, from);
            if (before.get(0).from().equals(begin)
                    && before.stream().allMatch(s -> s.terms().quantity().equals(terms.quantity()))) {
                net = difference(question, finish, Slice.of(question.service(), begin, to), before);
            }
        }
        var unit = Measure.unit(question, terms.quantity());
        return finish.line(charge.draft, charge.quantity(), charge.weighted, unit, net, method(terms));
    }

    private static BigDecimal difference(Question question, Finish finish, List<Slice> whole, List<Slice> before) {
        return amount(question, finish, whole).subtract(amount(question, finish, before));
    }

    private static BigDecimal amount(Question question, Finish finish, List<Slice> slices) {
        var months = Months.of(
                finish.terms().proration(),
                slices.get(0).from(),
                slices.get(slices.size() - 1).to());
        return finish.net(new MonthlyCharge(question, slices).draft, months);
    }

    /** Persons are those of a holder; who else lived here before is not known to this account. */
    private static boolean knownFrom(Question question, LocalDate from) {
        var versions = question.service().versions();
        return versions.get(0).validFrom().isBefore(from)
                && versions.stream().allMatch(v -> known(question, v.terms().quantity(), question.begin()));
    }

    private static boolean known(Question question, Quantity quantity, LocalDate day) {
        if (!quantity.perMonth()) {
            return false;
        }
        try {
            return Measure.monthly(question, quantity, day).signum() >= 0;
        } catch (NotPriced unknown) {
            return false;
        }
    }

    private static Facts.Method method(Terms terms) {
        return terms.quantity() instanceof Quantity.ByNorm ? Facts.Method.NORM : Facts.Method.GIVEN;
    }

    private void add(Slice whole) {
        var terms = whole.terms();
        var unit = Measure.unit(question, terms.quantity());
        for (var slice : whole.cut(Measure.changes(question.facts(), terms.quantity()))) {
            var quantity = Measure.monthly(question, terms.quantity(), slice.from());
            var months = Months.of(terms.proration(), slice.from(), slice.to());
            PriceSteps.monthly(question, slice, Measure.step(terms.quantity()), unit, months)
                    .price(draft, quantity, Map.of(), BigDecimal.ZERO);
            uneven = uneven || (weights.signum() != 0 && quantity.compareTo(last) != 0);
            last = quantity;
            weights = weights.add(months.factor());
            weighted = weighted.add(months.of(quantity));
        }
    }

    /** That of the only slice, or the mean of a period in which it changed. */
    private BigDecimal quantity() {
        return uneven ? Numbers.plain(weighted.divide(weights, DECIMALS, RoundingMode.HALF_UP)) : last;
    }
}
