package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.basis.BilledAccount;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Divides what units share, once for all of them, before any of them is priced: common costs, and what a building used beyond
 * its units. Σ parts is the total, and Σ units + common use is the building's meter, unless that is less than its units. Memory
 * does not grow with the units of an estate: they are read a page at a time, several times.
 */
@ApplicationScoped
public class Pools {

    private final PoolPlan plan;
    private final PoolUnits units;
    private final PoolSql sql;
    private final PoolBulk bulk;
    private final Size size;

    @Inject
    Pools(PoolPlan plan, PoolUnits units, PoolSql sql, PoolBulk bulk) {
        this(plan, units, sql, bulk, Size.USUAL);
    }

    Pools(PoolPlan plan, PoolUnits units, PoolSql sql, PoolBulk bulk, Size size) {
        this.plan = plan;
        this.units = units;
        this.sql = sql;
        this.bulk = bulk;
        this.size = size;
    }

    /** How much is in memory at once: units of a page, and what looks for the last one that gets one more. */
    record Size(int page, Cut.Room room) {
        static final Size USUAL = new Size(500, Cut.Room.USUAL);
    }

    /** What a run divides: its services with their ids, the rules without a reading, the month; without a run nothing is written. */
    public record Division(
            @Nullable BillingRunId run,
            BillingPeriod period,
            Currency currency,
            List<PricedService> services,
            Map<String, Long> ids,
            List<MissingRule> missing) {}

    /** Where a shared service is expected; elsewhere it is not charged. */
    public record Expected(Map<String, Set<Long>> estates, Map<String, Set<Long>> buildings) {

        public boolean charges(PricedService service, BilledAccount account, BillingPeriod period) {
            var quantity = quantity(service, period);
            if (quantity instanceof Quantity.ShareOfCost) {
                return estates.getOrDefault(service.code(), Set.of()).contains(account.estate());
            }
            return !(quantity instanceof Quantity.CommonUse use)
                    || buildings.getOrDefault(use.resource(), Set.of()).contains(account.building());
        }
    }

    /** A division that is decided, whose parts are not written anywhere. */
    public static final class Divided {
        private final Division division;
        private final List<Group> groups;

        private Divided(Division division, List<Group> groups) {
            this.division = division;
            this.groups = groups;
        }
    }

    private record Group(PoolPlan.Group plan, List<Pool> pools) {}

    public Expected expected(BillingPeriod period) {
        return new Expected(sql.sharing(period), sql.metered(period));
    }

    /** Writes the shares of the run for the month. */
    public void divide(Division division) {
        for (var group : plan.of(division, division.ids().keySet())) {
            var walk = units.walk(group.scope(), division, group.wanted(), size.page());
            var pools = decided(group, walk);
            walk.pages(page -> bulk.shares(division, pools, page));
            bulk.commons(division, pools);
        }
    }

    /**
     * The same division for a comparison: nothing is written.
     *
     * @param codes services of the division that are asked for
     */
    public Divided divided(Division division, Set<String> codes) {
        var groups = new ArrayList<Group>();
        for (var group : plan.of(division, codes)) {
            var walk = units.walk(group.scope(), division, group.wanted(), size.page());
            groups.add(new Group(group, decided(group, walk)));
        }
        return new Divided(division, groups);
    }

    /** What falls on some accounts, by account and service code. */
    public Map<Long, Map<String, ShareFact>> shares(Divided divided, List<BilledAccount> accounts) {
        var parts = new HashMap<Long, Map<String, ShareFact>>();
        divided.groups.stream()
                .sorted(Comparator.comparing(g -> g.plan().scope().building() != null))
                .forEach(group -> shares(divided.division, group, accounts, parts));
        return parts;
    }

    private void shares(
            Division division, Group group, List<BilledAccount> accounts, Map<Long, Map<String, ShareFact>> parts) {
        var there = accounts.stream()
                .filter(a -> group.plan().scope().holds(a))
                .map(BilledAccount::unit)
                .distinct()
                .toList();
        if (there.isEmpty()) {
            return;
        }
        for (var unit : units.of(there, division, group.plan().wanted())) {
            for (var pool : group.pools()) {
                var own = pool.parts(unit);
                for (int i = 0; i < own.size(); i++) {
                    parts.computeIfAbsent(unit.holders().get(i).account(), a -> new HashMap<>())
                            .merge(pool.asked().code(), own.get(i), ShareFact::with);
                }
            }
        }
    }

    private List<Pool> decided(PoolPlan.Group group, UnitWalk walk) {
        var pools = group.pools().stream()
                .map(asked -> new Pool(asked, size.room()))
                .toList();
        Pool.decide(pools, walk::pages, new Pool.Names(sql::unit, sql::building));
        return pools;
    }

    /** What the service counts at the end of the month. */
    static @Nullable Quantity quantity(PricedService service, BillingPeriod period) {
        var held = held(service, period);
        return held.isEmpty() ? null : held.get(held.size() - 1).terms().quantity();
    }

    static Terms terms(PricedService service, BillingPeriod period) {
        var held = held(service, period);
        return held.get(held.size() - 1).terms();
    }

    private static List<PricedService.Version> held(PricedService service, BillingPeriod period) {
        return service.versions().stream()
                .filter(v -> v.validFrom().isBefore(period.end()))
                .toList();
    }
}
