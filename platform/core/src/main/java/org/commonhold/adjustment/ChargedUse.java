package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Explanation.Step;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.Facts.RegisterFact;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.pricing.PricedService.Version;

/**
 * A quantity of a month by register zone and stretch of days, as steps of a computation tell it: so an estimate that a reading
 * put right counts with what was really used. Pure.
 */
final class ChargedUse {

    /** Wide enough for any quantity that can be charged. */
    private static final int DIGITS = 12;

    private static final Set<String> WHOLE =
            Set.of("use", "tier", "before", "allowance", "over", "percent", "adjustment.lateReading");

    private final LocalDate from;

    /** By last day, exclusive, and zone; the zone is empty where the price does not ask. */
    private final TreeMap<LocalDate, Map<String, BigDecimal>> stretches = new TreeMap<>();

    private ChargedUse(LocalDate from) {
        this.from = from;
    }

    /** What was charged last of all computations of the month. */
    static ChargedUse of(List<Posted> posted, List<Version> versions, LocalDate from) {
        var use = new ChargedUse(from);
        posted.stream()
                .filter(Posted::anew)
                .reduce((one, next) -> next)
                .map(List::of)
                .orElseGet(() ->
                        posted.stream().filter(p -> p.kind() == Kind.REGULAR).toList())
                .forEach(line -> line.explanation().steps().forEach(s -> use.step(s, versions)));
        use.oneKind();
        return use;
    }

    /** What these lines count. */
    static ChargedUse of(List<PricedLine> lines, LocalDate from) {
        var use = new ChargedUse(from);
        lines.forEach(l -> l.explanation().steps().forEach(s -> use.step(s, List.of())));
        use.oneKind();
        return use;
    }

    /** These quantities by zone, spread over the days. */
    static ChargedUse given(Map<String, BigDecimal> zones, LocalDate from, LocalDate to) {
        var use = new ChargedUse(from);
        use.stretches.put(to, new TreeMap<>(zones));
        return use;
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** By name; only those that are charged apart. */
    Set<String> zones() {
        var zones = new TreeSet<String>();
        stretches.values().forEach(z -> zones.addAll(z.keySet()));
        zones.remove("");
        return zones;
    }

    /** The quantity of each zone. */
    Map<String, BigDecimal> byZone() {
        var result = new TreeMap<String, BigDecimal>();
        stretches.values().forEach(z -> z.forEach((zone, q) -> result.merge(zone, q, BigDecimal::add)));
        result.remove("");
        return result;
    }

    BigDecimal total() {
        return stretches.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A meter that counts just this. */
    MeterFact meter(String resource, BillingPeriod month) {
        var names = new TreeSet<String>();
        stretches.values().forEach(z -> names.addAll(z.keySet()));
        var before = month.firstDay().minusDays(1);
        var registers = names.stream().map(zone -> register(zone, before)).toList();
        return new MeterFact(resource, "", before, null, null, null, registers);
    }

    private RegisterFact register(String zone, LocalDate before) {
        var points = new ArrayList<Point>();
        points.add(new Point(0, BigDecimal.ZERO, before, false));
        points.add(new Point(0, BigDecimal.ZERO, from, false));
        var value = BigDecimal.ZERO;
        for (var stretch : stretches.entrySet()) {
            value = value.add(stretch.getValue().getOrDefault(zone, BigDecimal.ZERO));
            points.add(new Point(0, value, stretch.getKey(), false));
        }
        return new RegisterFact(zone, DIGITS, BigDecimal.ONE, points);
    }

    private void step(Step step, List<Version> versions) {
        if (step.what().equals("zone")) {
            add(step, step.detail(), step.quantity());
        } else if (WHOLE.contains(step.what())) {
            add(step, "", step.quantity());
        } else if (step.what().equals("component")) {
            component(step, versions);
        }
    }

    /** A quantity times its factor: the first component that has one tells the quantity. */
    private void component(Step step, List<Version> versions) {
        versions.stream()
                .filter(v -> Objects.equals(v.id(), step.version()))
                .map(v -> v.terms().price())
                .filter(Price.Components.class::isInstance)
                .flatMap(p -> ((Price.Components) p).components().stream())
                .filter(c -> c.factor().signum() != 0)
                .findFirst()
                .filter(c -> c.name().equals(step.detail()))
                .ifPresent(c -> add(step, "", step.quantity().divide(c.factor(), MathContext.DECIMAL64)));
    }

    private void add(Step step, String zone, BigDecimal quantity) {
        stretches.computeIfAbsent(step.to(), t -> new TreeMap<>()).merge(zone, quantity, BigDecimal::add);
    }

    /**
     * Where zones are told, what steps say of their sum is the same once more; a stretch without zones beside others with
     * them counts as one of them, whose price it does not ask.
     */
    private void oneKind() {
        var named = zones();
        if (named.isEmpty()) {
            return;
        }
        var any = named.iterator().next();
        for (var stretch : stretches.values()) {
            var sum = stretch.remove("");
            if (sum != null && stretch.isEmpty()) {
                stretch.put(any, sum);
            }
        }
    }
}
