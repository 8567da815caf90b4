package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.OneOffFact;
import org.commonhold.pricing.PricedLine.Kind;

/** Sums from a decision: the instalments that fall into the period; all instalments add up to the sum. */
final class OneOffs {

    private OneOffs() {}

    static List<PricedLine> lines(Question question, Slice slice) {
        var lines = new ArrayList<PricedLine>();
        for (var fact : question.facts().oneOffs()) {
            if (fact.service().equals(question.service().code())) {
                var due = due(question, fact);
                if (!due.isZero()) {
                    lines.add(line(question, slice, fact, due));
                }
            }
        }
        return lines;
    }

    private static Money due(Question question, OneOffFact fact) {
        var whole = Money.rounded(fact.amount(), question.facts().currency(), RoundingMode.HALF_UP);
        var parts = whole.allocate(Collections.nCopies(Math.max(1, fact.instalments()), BigDecimal.ONE));
        var first = index(question, fact);
        var due = Money.zero(whole.currency());
        for (var i = Math.max(0, first);
                i < Math.min(parts.size(), first + question.facts().months());
                i++) {
            due = due.plus(parts.get(i));
        }
        return due;
    }

    /** Which instalment falls on the first month of the period; below 0 before the first. */
    private static int index(Question question, OneOffFact fact) {
        return (int) ChronoUnit.MONTHS.between(
                fact.firstPeriod().month(), question.facts().first().month());
    }

    private static PricedLine line(Question question, Slice slice, OneOffFact fact, Money due) {
        var draft = new Draft();
        draft.add(slice, "oneOff", fact.reason(), due.major(), due.currency().getCurrencyCode(), BigDecimal.ONE);
        if (fact.instalments() > 1) {
            var number = Math.min(
                    fact.instalments(), index(question, fact) + question.facts().months());
            draft.note(
                    "instalment",
                    Integer.toString(number),
                    Integer.toString(fact.instalments()),
                    fact.amount().toPlainString());
        }
        return new Finish(question, slice.terms(), question.facts().first())
                .line(
                        Kind.ONE_OFF,
                        draft,
                        due.major(),
                        due.major(),
                        due.currency().getCurrencyCode(),
                        due.major(),
                        Method.GIVEN);
    }
}
