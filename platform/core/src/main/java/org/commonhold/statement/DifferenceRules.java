package org.commonhold.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation.Step;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine;
import org.commonhold.statement.DifferenceCause.Kind;
import org.commonhold.tariff.ServiceId;

/** The causes of a difference between two bills, from the explanations of their lines. Pure; for the review and the owner alike. */
public final class DifferenceRules {

    private static final Map<PricedLine.Kind, Kind> BESIDE = new EnumMap<>(Map.of(
            PricedLine.Kind.CORRECTION, Kind.CORRECTION,
            PricedLine.Kind.DISCOUNT, Kind.RELIEF,
            PricedLine.Kind.ONE_OFF, Kind.ONE_OFF,
            PricedLine.Kind.LATE_FEE, Kind.LATE_FEE));

    private static final int FACTOR_DIGITS = 5;

    private DifferenceRules() {}

    /** Largest first; they add up to the difference. Two bills of the same currency. */
    public static List<DifferenceCause> causes(List<? extends ComparedLine> before, List<? extends ComparedLine> now) {
        var services = new LinkedHashMap<ServiceId, String>();
        Stream.concat(now.stream(), before.stream()).forEach(l -> services.putIfAbsent(l.service(), l.serviceName()));
        var result = new ArrayList<DifferenceCause>();
        services.forEach((id, name) -> new Service(name, of(before, id), of(now, id), result).causes());
        result.removeIf(c -> c.amount().isZero());
        result.sort(
                Comparator.comparing((DifferenceCause c) -> -Math.abs(c.amount().minor())));
        return result;
    }

    private static List<ComparedLine> of(List<? extends ComparedLine> lines, ServiceId service) {
        return lines.stream()
                .filter(l -> l.service().equals(service))
                .<ComparedLine>map(l -> l)
                .toList();
    }

    /** The lines of one service in both months. */
    private record Service(
            String name, List<ComparedLine> before, List<ComparedLine> now, List<DifferenceCause> result) {

        void causes() {
            BESIDE.forEach((kind, cause) -> add(cause, sum(of(now, kind)).minus(sum(of(before, kind)))));
            var had = of(before, PricedLine.Kind.REGULAR);
            var has = of(now, PricedLine.Kind.REGULAR);
            if (had.isEmpty() || has.isEmpty()) {
                add(had.isEmpty() ? Kind.NEW : Kind.ENDED, sum(has).minus(sum(had)));
            } else {
                regular(new Basis(had), new Basis(has));
            }
        }

        /** With another tariff version: what the old basis would have cost at the new price; the rest is the quantity's. */
        private void regular(Basis had, Basis has) {
            var whole = has.amount().minus(had.amount());
            var tariff = Money.zero(whole.currency());
            if (!had.versions().equals(has.versions())) {
                tariff = had.sameAs(has) ? whole : had.at(has.price()).minus(had.amount());
                add(Kind.TARIFF, tariff);
            }
            var kind = has.causeAgainst(had);
            var more = kind.counted() ? has.quantity().subtract(had.quantity()) : BigDecimal.ZERO;
            result.add(new DifferenceCause(kind, name, whole.minus(tariff), more, has.unit()));
        }

        private void add(Kind kind, Money amount) {
            result.add(new DifferenceCause(kind, name, amount, BigDecimal.ZERO, ""));
        }

        private Money sum(List<ComparedLine> lines) {
            var any = before.isEmpty() ? now.get(0) : before.get(0);
            return lines.stream()
                    .map(ComparedLine::amount)
                    .reduce(Money.zero(any.amount().currency()), Money::plus);
        }

        private static List<ComparedLine> of(List<ComparedLine> lines, PricedLine.Kind kind) {
            return lines.stream().filter(l -> l.kind() == kind).toList();
        }
    }

    /** What a service's regular lines of a month rest on; at least one line. */
    private record Basis(List<ComparedLine> lines) {

        Money amount() {
            return lines.stream().map(ComparedLine::amount).reduce(Money::plus).orElseThrow();
        }

        /** As charged, times the new price over the old one, so that days held, tax and rounding stay as they were. */
        Money at(BigDecimal newPrice) {
            var old = price();
            var major = old.signum() == 0
                    ? quantity().multiply(newPrice)
                    : amount().major().multiply(newPrice).divide(old, MathContext.DECIMAL128);
            return Money.rounded(major, amount().currency(), RoundingMode.HALF_UP);
        }

        String unit() {
            return lines.get(0).unit();
        }

        BigDecimal price() {
            return lines.get(0).price();
        }

        BigDecimal quantity() {
            return lines.stream()
                    .map(ComparedLine::quantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .stripTrailingZeros();
        }

        boolean sameAs(Basis other) {
            return sameQuantity(other) && time().compareTo(other.time()) == 0;
        }

        private boolean sameQuantity(Basis other) {
            return quantity().compareTo(other.quantity()) == 0;
        }

        /** The part of the month: the factors of the first step and of its like, which a new price cuts in two. */
        private BigDecimal time() {
            var steps = lines.get(0).explanation().steps();
            return steps.stream()
                    .filter(s -> s.what().equals(steps.get(0).what())
                            && s.detail().equals(steps.get(0).detail()))
                    .map(Step::factor)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(FACTOR_DIGITS, RoundingMode.HALF_UP);
        }

        Set<Long> versions() {
            return lines.stream()
                    .flatMap(l -> l.explanation().steps().stream())
                    .map(Step::version)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        /** Why the quantity, or what it came to, is another one. */
        Kind causeAgainst(Basis before) {
            if (lines.get(0).explanation().notes().stream()
                    .anyMatch(n -> n.key().equals("share"))) {
                return Kind.SHARE;
            }
            return switch (unit()) {
                case "m2" -> sameQuantity(before) ? Kind.TIME : Kind.AREA;
                case "person" -> sameQuantity(before) ? Kind.TIME : Kind.PERSONS;
                case "m3", "kWh", "Gcal" -> estimated() || before.estimated() ? Kind.ESTIMATE : Kind.CONSUMPTION;
                case "unit", "day" -> Kind.TIME;
                default -> Kind.SHARE;
            };
        }

        private boolean estimated() {
            return lines.stream().anyMatch(l -> l.method() == Method.AVERAGE || l.method() == Method.NORM);
        }
    }
}
