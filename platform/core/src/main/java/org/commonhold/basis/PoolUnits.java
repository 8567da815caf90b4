package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonhold.basis.UnitFactSql.Known;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/** The units that share something, with what they are weighed by and what they used, and what a building used. */
@ApplicationScoped
class PoolUnits {

    private static final int CHUNK = 500;

    private final AccountSql accounts;
    private final AccountFacts facts;
    private final UnitFactSql known;
    private final MeterFactSql meters;

    @Inject
    PoolUnits(AccountSql accounts, AccountFacts facts, UnitFactSql known, MeterFactSql meters) {
        this.accounts = accounts;
        this.facts = facts;
        this.known = known;
        this.meters = meters;
    }

    /** One account of them; what is not known weighs nothing. */
    record Unit(long account, BigDecimal area, BigDecimal share, BigDecimal persons, BigDecimal used) {

        BigDecimal weight(Measure measure) {
            return switch (measure) {
                case AREA -> area;
                case SHARE -> share;
                case PERSONS -> persons;
                case EQUAL -> BigDecimal.ONE;
                case CONSUMPTION -> used;
            };
        }
    }

    /**
     * By account id. Use without a reading is estimated as it will be billed.
     *
     * @param resource whose use counts; null: that of every meter
     */
    List<Unit> of(
            Scope scope,
            BillingPeriod period,
            List<PricedService> services,
            @Nullable String resource,
            Pools.Division division) {
        var metered = services.stream()
                .filter(s -> Pools.quantity(s, period) instanceof Quantity.Consumption use
                        && (resource == null || use.resource().equals(resource)))
                .toList();
        var result = new ArrayList<Unit>();
        var after = 0L;
        for (var page = accounts.page(period, scope.condition(), after, CHUNK);
                !page.isEmpty();
                page = accounts.page(period, scope.condition(), after, CHUNK)) {
            after = page.get(page.size() - 1).account().value();
            var units = known.of(page.stream().map(BilledAccount::unit).toList(), period.end());
            facts.of(page, period, division.currency(), metered, null)
                    .forEach((account, fact) -> result.add(unit(account, fact, units, used(fact, metered, division))));
        }
        return result;
    }

    private static BigDecimal used(Facts facts, List<PricedService> metered, Pools.Division division) {
        return metered.isEmpty()
                ? BigDecimal.ZERO
                : Pricing.price(facts, metered, division.missing()).lines().stream()
                        .filter(l -> l.kind() == PricedLine.Kind.REGULAR)
                        .map(PricedLine::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Unit unit(BilledAccount account, Facts facts, Map<Long, Known> units, BigDecimal used) {
        var unit = units.getOrDefault(account.unit(), Known.nothing());
        var area = facts.areas().stream()
                .filter(a -> a.kind() == Quantity.AreaKind.GROSS)
                .reduce((one, other) -> other)
                .map(Facts.AreaFact::area)
                .orElse(BigDecimal.ZERO);
        var share = unit.shares().isEmpty()
                ? BigDecimal.ZERO
                : unit.shares().get(unit.shares().size() - 1).share();
        var persons = facts.persons().isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(
                        facts.persons().get(facts.persons().size() - 1).count());
        return new Unit(account.account().value(), area, share, persons, used);
    }

    /** What the building's meters of a resource counted in the month; null when a reading is missing. */
    @Nullable
    BigDecimal building(long building, String resource, BillingPeriod period) {
        var sum = BigDecimal.ZERO;
        for (var meter : meters.ofBuildings(List.of(building), period.firstDay(), period.end())
                .getOrDefault(building, List.of())) {
            if (meter.resource().equals(resource)) {
                for (var register : meter.registers()) {
                    var used = used(register.readings(), register, period.firstDay());
                    if (used == null) {
                        return null;
                    }
                    sum = sum.add(used);
                }
            }
        }
        return sum;
    }

    private static @Nullable BigDecimal used(List<Point> points, Facts.RegisterFact register, LocalDate first) {
        if (points.size() < 2 || points.get(points.size() - 1).on().isBefore(first)) {
            return null;
        }
        var before = 0;
        while (before + 1 < points.size() && points.get(before + 1).on().isBefore(first)) {
            before++;
        }
        var used = BigDecimal.ZERO;
        for (int i = before + 1; i < points.size(); i++) {
            var step = points.get(i).value().subtract(points.get(i - 1).value());
            if (step.signum() < 0 && points.get(i).rolledOver()) {
                step = step.add(BigDecimal.TEN.pow(register.digits()));
            }
            used = used.add(step);
        }
        return used.signum() < 0 ? null : used.multiply(register.multiplier());
    }
}
