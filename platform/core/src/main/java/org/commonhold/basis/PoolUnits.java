package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.basis.UnitFactSql.Known;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/** The holders of units that share something, with what they are weighed by and what they used. */
@ApplicationScoped
class PoolUnits {

    private static final int CHUNK = 500;

    private final AccountSql accounts;
    private final AccountFacts facts;
    private final UnitFactSql known;

    @Inject
    PoolUnits(AccountSql accounts, AccountFacts facts, UnitFactSql known) {
        this.accounts = accounts;
        this.facts = facts;
        this.known = known;
    }

    /** What must be known: by which measures, and whose use; {@code resource} null: that of every meter. */
    record Wanted(
            Set<Measure> measures, boolean use, @Nullable String resource) {}

    /** By account id. Use without a reading is estimated as it will be billed. */
    List<PoolUnit> of(Scope scope, Pools.Division division, Wanted wanted) {
        var metered = wanted.use() ? metered(division, wanted.resource()) : List.<PricedService>of();
        var result = new ArrayList<PoolUnit>();
        var period = division.period();
        var after = 0L;
        for (var page = accounts.page(period, scope.condition(), after, CHUNK);
                !page.isEmpty();
                page = accounts.page(period, scope.condition(), after, CHUNK)) {
            after = page.get(page.size() - 1).account().value();
            var ids = page.stream().map(BilledAccount::unit).toList();
            var units = known.of(ids, period.end());
            Map<Long, BigDecimal> declared =
                    wanted.measures().contains(Measure.SHARE) ? known.declared(ids) : new HashMap<>();
            if (!wanted.use()) {
                page.forEach(account -> result.add(plain(
                        account,
                        units.getOrDefault(account.unit(), Known.nothing()),
                        declared.get(account.unit()),
                        period)));
                continue;
            }
            facts.of(page, period, division.currency(), metered, null)
                    .forEach((account, fact) -> result.add(unit(
                            account,
                            new Days(fact.from(), fact.to(), fact.areas()),
                            units.getOrDefault(account.unit(), Known.nothing()),
                            declared.get(account.unit()),
                            used(fact, metered, division))));
        }
        return result;
    }

    private static List<PricedService> metered(Pools.Division division, @Nullable String resource) {
        return division.services().stream()
                .filter(s -> Pools.quantity(s, division.period()) instanceof Quantity.Consumption use
                        && (resource == null || use.resource().equals(resource)))
                .toList();
    }

    /** Null when a reading is missing and no rule says what to take instead. */
    private static @Nullable BigDecimal used(Facts facts, List<PricedService> metered, Pools.Division division) {
        if (metered.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var priced = Pricing.price(facts, metered, division.missing());
        return priced.faults().isEmpty()
                ? priced.lines().stream()
                        .filter(l -> l.kind() == PricedLine.Kind.REGULAR)
                        .map(PricedLine::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    /** Without what it used: nothing but the unit is looked at. */
    private static PoolUnit plain(
            BilledAccount account, Known unit, @Nullable BigDecimal declared, BillingPeriod period) {
        var closed = account.closedOn();
        return unit(
                account,
                new Days(
                        AccountFacts.later(account.openedOn(), period.firstDay()),
                        closed == null || closed.isAfter(period.end()) ? period.end() : closed,
                        AccountFacts.areas(account, unit.areas())),
                unit,
                declared,
                BigDecimal.ZERO);
    }

    private record Days(LocalDate from, LocalDate to, List<Facts.AreaFact> areas) {}

    private static PoolUnit unit(
            BilledAccount account, Days facts, Known unit, @Nullable BigDecimal declared, @Nullable BigDecimal used) {
        var area = facts.areas().stream()
                .filter(a -> a.kind() == Quantity.AreaKind.GROSS)
                .reduce((one, other) -> other)
                .map(Facts.AreaFact::area);
        var share = unit.shares().isEmpty()
                ? null
                : unit.shares().get(unit.shares().size() - 1).share();
        var persons = unit.persons().isEmpty()
                ? null
                : BigDecimal.valueOf(
                        unit.persons().get(unit.persons().size() - 1).count());
        return new PoolUnit(
                account.account().value(),
                account.unit(),
                facts.from(),
                facts.to(),
                area.orElse(null),
                new PoolUnit.Share(share, declared),
                persons,
                used);
    }
}
