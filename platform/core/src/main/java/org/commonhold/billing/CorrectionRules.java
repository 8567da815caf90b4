package org.commonhold.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.billing.CorrectionSql.Posted;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Priced;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedLine.Kind;
import org.jspecify.annotations.Nullable;

/** What a month that is computed again differs by from what was charged for it. Pure. */
final class CorrectionRules {

    private CorrectionRules() {}

    /** One line for each service whose sum differs. An estimate that a reading has put right already stays as it is. */
    static List<DraftLine> differences(
            Priced priced,
            Map<Long, List<Posted>> posted,
            Map<String, Long> services,
            BillingPeriod period,
            Currency currency) {
        var now = new LinkedHashMap<String, List<PricedLine>>();
        for (var line : priced.lines()) {
            if (line.period().equals(period) && line.kind() != Kind.CORRECTION) {
                now.computeIfAbsent(line.service(), s -> new ArrayList<>()).add(line);
            }
        }
        var faulty = priced.faults().stream().map(Priced.Fault::service).toList();
        var result = new ArrayList<DraftLine>();
        for (var service : services.entrySet()) {
            var before = posted.getOrDefault(service.getValue(), List.of());
            var lines = now.getOrDefault(service.getKey(), List.of());
            if (!faulty.contains(service.getKey()) && !trued(before) && !(lines.isEmpty() && before.isEmpty())) {
                var line = difference(service.getKey(), lines, before, period, currency);
                if (line != null) {
                    result.add(DraftLine.of(line, service.getValue(), null));
                }
            }
        }
        return result;
    }

    private static boolean trued(List<Posted> before) {
        return before.stream()
                .filter(p -> p.method() == Method.AVERAGE || p.method() == Method.NORM)
                .anyMatch(p -> before.stream()
                        .anyMatch(q ->
                                q.replaces() != null && q.replaces() == p.charge() && q.kind() == Kind.CORRECTION));
    }

    private static @Nullable PricedLine difference(
            String service, List<PricedLine> now, List<Posted> before, BillingPeriod period, Currency currency) {
        var amount = new Money(
                now.stream().mapToLong(l -> l.amount().minor()).sum()
                        - before.stream().mapToLong(Posted::amount).sum(),
                currency);
        if (amount.isZero()) {
            return null;
        }
        var tax = new Money(
                now.stream().mapToLong(l -> l.tax().minor()).sum()
                        - before.stream().mapToLong(Posted::tax).sum(),
                currency);
        var quantity = now.stream()
                .filter(l -> l.kind() != Kind.DISCOUNT)
                .map(PricedLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(before.stream()
                        .filter(p -> p.kind() != Kind.DISCOUNT)
                        .map(Posted::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        return new PricedLine(
                service,
                Kind.CORRECTION,
                period,
                quantity.stripTrailingZeros(),
                now.isEmpty() ? currency.getCurrencyCode() : now.get(0).unit(),
                now.isEmpty() ? BigDecimal.ZERO : now.get(0).price(),
                amount,
                tax,
                now.isEmpty() ? Method.GIVEN : now.get(0).method(),
                before.isEmpty() ? null : (Long) before.get(0).charge(),
                explanation(now, before, period, currency));
    }

    private static Explanation explanation(
            List<PricedLine> now, List<Posted> before, BillingPeriod period, Currency currency) {
        var steps = new ArrayList<Explanation.Step>();
        now.forEach(l -> steps.addAll(l.explanation().steps()));
        var billed = new Money(before.stream().mapToLong(Posted::amount).sum(), currency).major();
        steps.add(new Explanation.Step(
                "billed",
                period.toString(),
                period.firstDay(),
                period.end(),
                BigDecimal.ONE.negate(),
                currency.getCurrencyCode(),
                billed,
                BigDecimal.ONE,
                billed.negate(),
                null,
                null,
                null));
        var notes = new ArrayList<Note>();
        now.forEach(l -> notes.addAll(l.explanation().notes()));
        return new Explanation(
                steps,
                now.stream().flatMap(l -> l.explanation().readings().stream()).toList(),
                notes);
    }
}
