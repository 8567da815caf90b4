package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Step;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedLine.Kind;

/**
 * A month that was priced again less what was charged for it. What a rule or a decision took off or put on stays: absence, a
 * break in supply, quality. All together never goes below zero. Pure.
 */
record MonthDifference(BilledLine line, List<Posted> posted) {

    /** @param charged what was charged as used */
    Correction of(List<PricedLine> now, Method method, ChargedUse charged) {
        var computed = posted.stream().filter(p -> !p.beside()).toList();
        var wanted = money(sum(now, l -> l.amount().minor()) - sum(computed, Posted::amount));
        var left = money(sum(posted, Posted::amount));
        var capped = left.plus(wanted).minor() < 0;
        var amount = capped ? left.negated() : wanted;
        if (amount.isZero()) {
            throw new AdjustmentRejected(
                    Problem.of("adjustment.difference.none").at("ground"));
        }
        var tax = capped
                ? money(-sum(posted, Posted::tax))
                : money(sum(now, l -> l.tax().minor()) - sum(computed, Posted::tax));
        var quantity = counted(now)
                .subtract(computed.stream()
                        .filter(p -> p.counts(line.unit()))
                        .map(Posted::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        var price = now.isEmpty() ? BigDecimal.ZERO : now.get(0).price();
        var counted = new Correction.Counted(plain(quantity), line.unit(), price, method);
        return new Correction(line, amount, tax, counted, capped, explanation(now, computed, charged));
    }

    private BigDecimal counted(List<PricedLine> now) {
        return now.stream()
                .filter(l -> l.kind() != Kind.DISCOUNT && l.unit().equals(line.unit()))
                .map(PricedLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Explanation explanation(List<PricedLine> now, List<Posted> computed, ChargedUse charged) {
        var steps = new ArrayList<Step>();
        now.forEach(l -> l.explanation().steps().forEach(s -> steps.add(undated(s))));
        steps.add(charged(money(sum(computed, Posted::amount)).major()));
        var notes = new ArrayList<Note>();
        now.forEach(l -> l.explanation().notes().stream()
                .filter(n -> !n.key().startsWith("share"))
                .forEach(notes::add));
        notes.addAll(changes(now, charged));
        notes.add(new Note("corrects", List.of(line.serviceName(), line.period().toString())));
        return new Explanation(steps, List.of(), notes);
    }

    /** A price that was put right has not been in force since the day of the tariff. */
    private static Step undated(Step step) {
        return new Step(
                step.what(),
                step.detail(),
                step.from(),
                step.to(),
                step.quantity(),
                step.unit(),
                step.price(),
                step.factor(),
                step.amount(),
                step.version(),
                null,
                null);
    }

    private Step charged(BigDecimal amount) {
        var currency = line.amount().currency().getCurrencyCode();
        return new Step(
                "charged",
                line.period().toString(),
                line.period().firstDay(),
                line.period().end(),
                amount.negate(),
                currency,
                BigDecimal.ONE,
                BigDecimal.ONE,
                amount.negate(),
                null,
                null,
                null);
    }

    /** Of every zone, so that what was used is still known by zone. */
    private List<Note> changes(List<PricedLine> now, ChargedUse charged) {
        var before = charged.byZone();
        var after = ChargedUse.of(now, line.period().firstDay()).byZone();
        var names = new TreeSet<>(after.keySet());
        names.addAll(before.keySet());
        if (names.size() < 2 || before.equals(after)) {
            return List.of();
        }
        return names.stream()
                .map(zone -> new Note("zoneChange", List.of(zone, change(before, after, zone), line.unit())))
                .toList();
    }

    private static String change(Map<String, BigDecimal> before, Map<String, BigDecimal> after, String zone) {
        return plain(after.getOrDefault(zone, BigDecimal.ZERO).subtract(before.getOrDefault(zone, BigDecimal.ZERO)))
                .toPlainString();
    }

    private Money money(long minor) {
        return new Money(minor, line.amount().currency());
    }

    private static <T> long sum(List<T> lines, ToLongFunction<T> minor) {
        return lines.stream().mapToLong(minor).sum();
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }
}
