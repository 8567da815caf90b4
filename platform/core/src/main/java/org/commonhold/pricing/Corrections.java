package org.commonhold.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.PricedLine.Kind;

/**
 * Estimates that a reading has overtaken: each estimated period is priced again by its own tariff with what it really used, and
 * the difference to what was charged is a line of its own. Earlier periods first, because annual tiers go on from them.
 */
final class Corrections {

    private final Question question;
    private final Map<BillingPeriod, BigDecimal> quantities = new TreeMap<>();
    private final List<PricedLine> lines = new ArrayList<>();

    private Corrections(Question question) {
        this.question = question;
    }

    /** Of all estimates that the readings cover from end to end. */
    static Corrections of(Question question, Usage usage) {
        var corrections = new Corrections(question);
        for (var past : Past.open(question)) {
            var end = question.end(past.period());
            if (!past.period().firstDay().isBefore(usage.measuredFrom()) && !end.isAfter(usage.measuredTo())) {
                corrections.add(past, usage);
            }
        }
        return corrections;
    }

    /** Of the estimates of a sum of other services, by how much those are put right now. */
    static Corrections ofSum(Question question, Map<BillingPeriod, BigDecimal> differences) {
        var corrections = new Corrections(question);
        for (var past : Past.open(question)) {
            var difference = differences.get(past.period());
            if (difference != null) {
                var end = question.end(past.period());
                var unit = Measure.unit(question, quantityOf(question, past));
                corrections.add(
                        past,
                        Usage.given(
                                past.quantity().add(difference), past.period().firstDay(), end, unit, Method.ACTUAL));
            }
        }
        return corrections;
    }

    /** By how much the quantities of earlier periods change. */
    Map<BillingPeriod, BigDecimal> quantities() {
        return quantities;
    }

    List<PricedLine> lines() {
        return lines;
    }

    private static Quantity quantityOf(Question question, PastUse past) {
        return Slice.of(question.service(), past.period().firstDay(), question.end(past.period()))
                .get(0)
                .terms()
                .quantity();
    }

    private void add(PastUse past, Usage usage) {
        var from = past.period().firstDay();
        var to = question.end(past.period());
        var slices = Slice.of(question.service(), from, to);
        var terms = slices.get(slices.size() - 1).terms();
        var draft = new UseCharge(question, usage, from, quantities).draft(slices);
        var finish = new Finish(question, terms, past.period());
        var net = finish.net(draft, Months.of(terms.proration(), from, to));
        var quantity = usage.between(from, to);
        var unit = Measure.unit(question, terms.quantity());
        draft.basis(usage.readings(), List.of());
        draft.basis(List.of(), usage.partNotes(from, to, unit));
        draft.note("estimateReplaced", past.period().toString(), plain(past.quantity()), plain(quantity), unit);
        var now = finish.line(draft, quantity, quantity, unit, net, Method.ACTUAL);
        lines.add(difference(finish, draft, now, past));
        quantities.merge(past.period(), quantity.subtract(past.quantity()), BigDecimal::add);
    }

    private PricedLine difference(Finish finish, Draft draft, PricedLine now, PastUse past) {
        var amount = now.amount().major().subtract(past.amount());
        draft.plain(
                "billed",
                past.period().toString(),
                past.period().firstDay(),
                question.end(past.period()),
                past.amount().negate(),
                question.facts().currency().getCurrencyCode(),
                BigDecimal.ONE);
        var tax = finish.taxWithin(amount);
        return new PricedLine(
                now.service(),
                Kind.CORRECTION,
                past.period(),
                Numbers.plain(now.quantity().subtract(past.quantity())),
                now.unit(),
                now.price(),
                finish.money(amount),
                finish.money(tax),
                Method.ACTUAL,
                past.charge(),
                draft.explanation());
    }

    private static String plain(BigDecimal number) {
        return Numbers.plain(number).toPlainString();
    }
}
