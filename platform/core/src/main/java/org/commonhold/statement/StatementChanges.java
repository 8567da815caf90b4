package org.commonhold.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;

/** What differs between the statements of two months, service by service, largest difference first. Pure. */
final class StatementChanges {

    private static final Map<String, Cause> BY_STEP =
            Map.of("area", Cause.AREA, "persons", Cause.PERSONS, "share", Cause.SHARE, "common", Cause.SHARE);

    private StatementChanges() {}

    static List<StatementChange> of(List<StatementDetails.Line> before, List<StatementDetails.Line> now) {
        var services = new LinkedHashMap<ServiceId, List<StatementDetails.Line>>();
        now.forEach(l ->
                services.computeIfAbsent(l.service(), s -> new ArrayList<>()).add(l));
        before.forEach(l -> services.computeIfAbsent(l.service(), s -> new ArrayList<>()));
        var result = new ArrayList<StatementChange>();
        services.forEach((service, lines) -> {
            var change = change(
                    before.stream().filter(l -> l.service().equals(service)).toList(), lines);
            if (!change.difference().isZero()) {
                result.add(change);
            }
        });
        result.sort(Comparator.comparing(
                        (StatementChange c) -> Math.abs(c.difference().minor()))
                .reversed());
        return result;
    }

    private static StatementChange change(List<StatementDetails.Line> before, List<StatementDetails.Line> now) {
        var one = now.isEmpty() ? before.get(0) : now.get(0);
        var zero = Money.zero(one.amount().currency());
        var cause = cause(before, now);
        var counted = cause == Cause.USE || cause == Cause.AREA || cause == Cause.PERSONS;
        return new StatementChange(
                one.serviceName(),
                sum(before, zero),
                sum(now, zero),
                cause,
                counted ? quantity(now).subtract(quantity(before)) : BigDecimal.ZERO,
                one.unit());
    }

    private static Cause cause(List<StatementDetails.Line> before, List<StatementDetails.Line> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return before.isEmpty() ? Cause.NEW : Cause.GONE;
        }
        if (!versions(before).equals(versions(now))) {
            return Cause.TARIFF;
        }
        if (quantity(before).compareTo(quantity(now)) == 0) {
            return Cause.OTHER;
        }
        return now.get(0).explanation().steps().stream()
                .map(s -> BY_STEP.get(s.what()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Cause.USE);
    }

    private static Set<Long> versions(List<StatementDetails.Line> lines) {
        return lines.stream()
                .flatMap(l -> l.explanation().steps().stream())
                .map(s -> s.version())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static BigDecimal quantity(List<StatementDetails.Line> lines) {
        return lines.stream().map(StatementDetails.Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money sum(List<StatementDetails.Line> lines, Money zero) {
        return lines.stream().map(StatementDetails.Line::amount).reduce(zero, Money::plus);
    }
}
