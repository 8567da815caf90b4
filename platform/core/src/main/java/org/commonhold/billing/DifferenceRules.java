package org.commonhold.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.billing.DifferenceCause.Kind;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation.Step;
import org.commonhold.pricing.PricedLine;

/** The causes of a difference between two bills, from the explanations of their lines. Pure. */
final class DifferenceRules {

    private DifferenceRules() {}

    /** Largest first; they add up to the difference. */
    static List<DifferenceCause> causes(List<BilledLine> before, List<BilledLine> now) {
        var services = new LinkedHashMap<String, Pair>();
        before.forEach(l -> pair(services, l).before().add(l));
        now.forEach(l -> pair(services, l).now().add(l));
        var result = new ArrayList<DifferenceCause>();
        services.forEach((service, pair) -> pair.causes(service, result));
        result.removeIf(c -> c.amount().isZero());
        result.sort(
                Comparator.comparing((DifferenceCause c) -> -Math.abs(c.amount().minor())));
        return result;
    }

    private static Pair pair(Map<String, Pair> services, BilledLine line) {
        return services.computeIfAbsent(line.serviceName(), s -> new Pair(new ArrayList<>(), new ArrayList<>()));
    }

    private record Pair(List<BilledLine> before, List<BilledLine> now) {

        void causes(String service, List<DifferenceCause> result) {
            other(PricedLine.Kind.CORRECTION, Kind.CORRECTION, service, result);
            other(PricedLine.Kind.DISCOUNT, Kind.RELIEF, service, result);
            other(PricedLine.Kind.ONE_OFF, Kind.ONE_OFF, service, result);
            other(PricedLine.Kind.LATE_FEE, Kind.LATE_FEE, service, result);
            var had = of(before, PricedLine.Kind.REGULAR);
            var has = of(now, PricedLine.Kind.REGULAR);
            if (had.isEmpty() || has.isEmpty()) {
                sum(has).ifPresent(s -> result.add(new DifferenceCause(Kind.NEW, service, s)));
                sum(had).ifPresent(s -> result.add(new DifferenceCause(Kind.ENDED, service, s.negated())));
            } else {
                regular(had, has, service, result);
            }
        }

        private void other(PricedLine.Kind kind, Kind cause, String service, List<DifferenceCause> result) {
            sum(of(now, kind)).ifPresent(s -> result.add(new DifferenceCause(cause, service, s)));
            sum(of(before, kind)).ifPresent(s -> result.add(new DifferenceCause(cause, service, s.negated())));
        }
    }

    /** With another tariff version: the old quantity at the new price less at the old one; the rest is the quantity's. */
    private static void regular(
            List<BilledLine> had, List<BilledLine> has, String service, List<DifferenceCause> result) {
        var first = has.get(0);
        var currency = first.amount().currency();
        var whole = sum(has).orElseThrow().minus(sum(had).orElseThrow());
        var tariff = Money.zero(currency);
        if (!versions(had).equals(versions(has))) {
            var quantity = had.stream().map(BilledLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            var price = first.price().subtract(had.get(0).price());
            tariff = Money.rounded(quantity.multiply(price), currency, RoundingMode.HALF_UP);
            var same = has.stream()
                            .map(BilledLine::quantity)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(quantity)
                    == 0;
            tariff = same ? whole : tariff;
            result.add(new DifferenceCause(Kind.TARIFF, service, tariff));
        }
        result.add(new DifferenceCause(quantityCause(first, had.get(0)), service, whole.minus(tariff)));
    }

    private static Kind quantityCause(BilledLine now, BilledLine before) {
        var shared = now.explanation().notes().stream().anyMatch(n -> n.key().equals("share"));
        if (shared) {
            return Kind.SHARE;
        }
        var sameQuantity = now.quantity().compareTo(before.quantity()) == 0;
        return switch (now.unit()) {
            case "m2" -> sameQuantity ? Kind.TIME : Kind.AREA;
            case "person" -> sameQuantity ? Kind.TIME : Kind.PERSONS;
            case "m3", "kWh", "Gcal" -> Kind.CONSUMPTION;
            case "unit", "day" -> Kind.TIME;
            default -> Kind.SHARE;
        };
    }

    private static Set<Long> versions(List<BilledLine> lines) {
        return lines.stream()
                .flatMap(l -> l.explanation().steps().stream())
                .map(Step::version)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<BilledLine> of(List<BilledLine> lines, PricedLine.Kind kind) {
        return lines.stream().filter(l -> l.kind() == kind).toList();
    }

    private static java.util.Optional<Money> sum(List<BilledLine> lines) {
        return lines.stream().map(BilledLine::amount).reduce(Money::plus);
    }
}
