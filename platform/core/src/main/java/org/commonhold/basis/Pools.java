package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.CommonFact;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Divides what units share, once for all of them, before any of them is priced: common costs, and what a building used beyond
 * its units. Σ parts is the total, and Σ units + common use is the building's meter, unless that is less than its units.
 */
@ApplicationScoped
public class Pools {

    private static final int QUANTITY_DECIMALS = 3;
    private static final int HEAT_DECIMALS = 6;

    private final PoolSql sql;
    private final PoolUnits units;
    private final BuildingUse buildings;
    private final CommonSql commons;
    private final PoolBulk bulk;

    @Inject
    Pools(PoolSql sql, PoolUnits units, BuildingUse buildings, CommonSql commons, PoolBulk bulk) {
        this.sql = sql;
        this.units = units;
        this.buildings = buildings;
        this.commons = commons;
        this.bulk = bulk;
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

    private record Total(
            BigDecimal total,
            int decimals,
            List<Weight> weights,
            @Nullable CommonFact common) {}

    public Expected expected(BillingPeriod period) {
        return new Expected(sql.sharing(period), sql.metered(period));
    }

    /** Writes the shares of the run for the month. */
    public void divide(Division division) {
        var parts = parts(division, division.ids().keySet());
        bulk.shares(division, parts);
        parts.commons().forEach(c -> commons.write(division, c));
    }

    /** By account and service code, nothing written. @param codes services of the division that are asked for */
    public Map<Long, Map<String, ShareFact>> shares(Division division, Set<String> codes) {
        var names = new HashMap<Long, String>();
        division.ids().forEach((code, id) -> names.put(id, code));
        var result = new HashMap<Long, Map<String, ShareFact>>();
        parts(division, codes).all().forEach((account, services) -> {
            var shares = new HashMap<String, ShareFact>();
            services.forEach((id, part) -> shares.put(String.valueOf(names.get(id)), part.fact()));
            result.put(account, shares);
        });
        return result;
    }

    private Parts parts(Division division, Set<String> codes) {
        var parts = new Parts();
        for (var service : division.services()) {
            var quantity = codes.contains(service.code()) ? quantity(service, division.period()) : null;
            if (quantity instanceof Quantity.ShareOfCost share) {
                costs(division, service, share, parts);
            } else if (quantity instanceof Quantity.CommonUse use) {
                common(division, service, use, parts);
            }
        }
        return parts;
    }

    private void costs(Division division, PricedService service, Quantity.ShareOfCost share, Parts parts) {
        var digits = division.currency().getDefaultFractionDigits();
        for (var cost : sql.costs(division.period())) {
            if (cost.service().equals(service.code())) {
                var scope = cost.building() == null ? Scope.estate(cost.estate()) : Scope.building(cost.building());
                var measures = measures(share.weights());
                var wanted = new PoolUnits.Wanted(measures, measures.contains(Weight.Measure.CONSUMPTION), null);
                var total = new Total(BigDecimal.valueOf(cost.minor(), digits), digits, share.weights(), null);
                divide(division, service, total, units.of(scope, division, wanted), parts);
            }
        }
    }

    private void common(Division division, PricedService service, Quantity.CommonUse use, Parts parts) {
        var period = division.period();
        for (var building : new TreeSet<>(sql.metered(period).getOrDefault(use.resource(), Set.of()))) {
            var measured = buildings.of(building, use.resource(), period);
            if (measured != null) {
                var wanted = new PoolUnits.Wanted(measures(use.weights()), true, use.resource());
                var all = units.of(Scope.building(building), division, wanted);
                common(division, service, use, new Measured(building, measured), all, parts);
            }
        }
    }

    private record Measured(long building, BigDecimal use) {}

    /** Units of which nobody knows what they used, or a limit by an area that nobody recorded, leave nothing to divide. */
    private void common(
            Division division,
            PricedService service,
            Quantity.CommonUse use,
            Measured measured,
            List<PoolUnit> all,
            Parts parts) {
        var id = division.ids().get(service.code());
        var used = new ArrayList<BigDecimal>();
        for (var unit : all) {
            var own = unit.used();
            if (own == null) {
                parts.unknown(id, all, sql.unit(unit.unit()), Weight.Measure.CONSUMPTION.name());
                return;
            }
            used.add(own);
        }
        var area = use.limit() == null ? null : commons.area(measured.building(), division.period());
        if (use.limit() != null && area == null) {
            parts.unknown(id, all, sql.building(measured.building()), "COMMON_AREA");
        } else if (id != null) {
            var before = commons.carried(measured.building(), id, division.period());
            var most = area == null ? null : area.multiply(use.limit());
            var common = CommonFact.of(measured.use(), ShareRules.sum(used), before, most);
            parts.common(measured.building(), id, common);
            var decimals = use.resource().equals("HEAT") ? HEAT_DECIMALS : QUANTITY_DECIMALS;
            divide(division, service, new Total(common.charged(), decimals, use.weights(), common), all, parts);
        }
    }

    private void divide(Division division, PricedService service, Total total, List<PoolUnit> all, Parts parts) {
        var id = division.ids().get(service.code());
        var weights = new PoolWeights(all, terms(service, division.period()).proration(), division.period());
        var gap = weights.gap(total.weights());
        if (gap.isPresent()) {
            var unit = sql.unit(gap.get().unit().unit());
            parts.unknown(id, all, unit, gap.get().measure().name());
            return;
        }
        var key = weights.key(total.weights());
        if (key != null && id != null) {
            parts.add(
                    id,
                    all,
                    new Parts.Divided(
                            total.total(), key, key.divide(total.total(), total.decimals(), all), total.common()));
        }
    }

    private static Set<Weight.Measure> measures(List<Weight> weights) {
        return weights.stream().map(Weight::measure).collect(Collectors.toSet());
    }

    /** What the service counts at the end of the month. */
    static @Nullable Quantity quantity(PricedService service, BillingPeriod period) {
        var held = held(service, period);
        return held.isEmpty() ? null : held.get(held.size() - 1).terms().quantity();
    }

    private static Terms terms(PricedService service, BillingPeriod period) {
        var held = held(service, period);
        return held.get(held.size() - 1).terms();
    }

    private static List<PricedService.Version> held(PricedService service, BillingPeriod period) {
        return service.versions().stream()
                .filter(v -> v.validFrom().isBefore(period.end()))
                .toList();
    }
}
