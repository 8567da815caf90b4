package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonhold.basis.BuildingUse;
import org.commonhold.basis.Scope;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.jspecify.annotations.Nullable;

/** What there is to divide in a month, and among whom; what is divided among the same units goes together. */
@ApplicationScoped
class PoolPlan {

    private static final int QUANTITY_DECIMALS = 3;
    private static final int HEAT_DECIMALS = 6;

    private final PoolSql sql;
    private final BuildingUse buildings;
    private final CommonSql commons;

    @Inject
    PoolPlan(PoolSql sql, BuildingUse buildings, CommonSql commons) {
        this.sql = sql;
        this.buildings = buildings;
        this.commons = commons;
    }

    /** Pools of the same units, of which the same is asked. */
    record Group(Scope scope, PoolUnits.Wanted wanted, List<Pool.Asked> pools) {}

    /** Among whom, and whose use must be known for it. */
    private record Among(Scope scope, boolean use, @Nullable String resource) {}

    /** @param codes services of the division that are asked for */
    List<Group> of(Pools.Division division, Set<String> codes) {
        var pools = new LinkedHashMap<Among, List<Pool.Asked>>();
        for (var service : division.services()) {
            var id = codes.contains(service.code()) ? division.ids().get(service.code()) : null;
            var quantity = Pools.quantity(service, division.period());
            if (id != null && quantity instanceof Quantity.ShareOfCost share) {
                costs(division, service, share.weights(), pools);
            } else if (id != null && quantity instanceof Quantity.CommonUse use) {
                common(division, service, use, pools);
            }
        }
        return groups(pools);
    }

    private static List<Group> groups(Map<Among, List<Pool.Asked>> pools) {
        var result = new ArrayList<Group>(pools.size());
        pools.forEach((among, asked) -> {
            var measures = EnumSet.noneOf(Weight.Measure.class);
            asked.forEach(a -> a.key().weights().forEach(w -> measures.add(w.measure())));
            result.add(new Group(among.scope(), new PoolUnits.Wanted(measures, among.use(), among.resource()), asked));
        });
        return result;
    }

    private void costs(
            Pools.Division division, PricedService service, List<Weight> weights, Map<Among, List<Pool.Asked>> pools) {
        var digits = division.currency().getDefaultFractionDigits();
        var use = weights.stream().anyMatch(w -> w.measure() == Weight.Measure.CONSUMPTION);
        for (var cost : sql.costs(division.period())) {
            if (cost.service().equals(service.code())) {
                var scope = cost.building() == null ? Scope.estate(cost.estate()) : Scope.building(cost.building());
                var total = new Pool.Cost(BigDecimal.valueOf(cost.minor(), digits), digits);
                pools.computeIfAbsent(new Among(scope, use, null), a -> new ArrayList<>())
                        .add(asked(division, service, weights, scope, total));
            }
        }
    }

    /** Where a reading of the building is missing, nothing is divided. */
    private void common(
            Pools.Division division,
            PricedService service,
            Quantity.CommonUse use,
            Map<Among, List<Pool.Asked>> pools) {
        var period = division.period();
        var decimals = use.resource().equals("HEAT") ? HEAT_DECIMALS : QUANTITY_DECIMALS;
        for (var building : new TreeSet<>(sql.metered(period).getOrDefault(use.resource(), Set.of()))) {
            var measured = buildings.of(building, use.resource(), period);
            if (measured != null) {
                var before = commons.carried(building, id(division, service), period);
                var area = use.limit() == null ? null : commons.area(building, period);
                var total = new Pool.CommonUse(building, measured, before, use.limit(), area, decimals);
                var scope = Scope.building(building);
                pools.computeIfAbsent(new Among(scope, true, use.resource()), a -> new ArrayList<>())
                        .add(asked(division, service, use.weights(), scope, total));
            }
        }
    }

    private static Pool.Asked asked(
            Pools.Division division, PricedService service, List<Weight> weights, Scope scope, Pool.Total total) {
        var key = new ShareKey(weights, Pools.terms(service, division.period()).proration(), division.period());
        var place = scope.building() == null ? Pool.Asked.ESTATE : Pool.Asked.BUILDING;
        return new Pool.Asked(id(division, service), service.code(), place, key, total);
    }

    private static long id(Pools.Division division, PricedService service) {
        var id = division.ids().get(service.code());
        if (id == null) {
            throw new IllegalArgumentException("a service without an id: " + service.code());
        }
        return id;
    }
}
