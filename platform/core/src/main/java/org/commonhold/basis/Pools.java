package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.tenancy.CompanyBulk;
import org.jspecify.annotations.Nullable;

/**
 * Divides what units share, once for all of them, before any of them is priced: common costs, and what a building used beyond
 * its units. Σ parts is the total, and Σ units + common use is the building's meter.
 */
@ApplicationScoped
public class Pools {

    private static final int QUANTITY_DECIMALS = 3;
    private static final String SHARE = "run_id, period, account_id, service_id, total, weight, weights, part";

    private final PoolSql sql;
    private final PoolUnits units;
    private final CompanyBulk bulk;

    @Inject
    Pools(PoolSql sql, PoolUnits units, CompanyBulk bulk) {
        this.sql = sql;
        this.units = units;
        this.bulk = bulk;
    }

    /** What is divided: services with their ids, the rules without a reading, the month; {@code run} is null on trial. */
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
            @Nullable String resource) {}

    public Expected expected(BillingPeriod period) {
        return new Expected(sql.sharing(period), sql.metered(period));
    }

    /** Writes the shares of the run for the month. */
    public void divide(Division division) {
        var run = Objects.requireNonNull(division.run()).value();
        var parts = parts(division, division.ids().keySet());
        var rows = new ArrayList<@Nullable Object[]>();
        var accounts = new TreeSet<>(parts.keySet());
        for (var account : accounts) {
            parts.getOrDefault(account, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> rows.add(new @Nullable Object[] {
                        run,
                        division.period().firstDay(),
                        account,
                        e.getKey(),
                        e.getValue().total(),
                        e.getValue().weight(),
                        e.getValue().weights(),
                        e.getValue().part()
                    }));
        }
        bulk.insert("run_share", SHARE, rows);
    }

    /** By account and service code, nothing written. @param codes services of the division that are asked for */
    public Map<Long, Map<String, ShareFact>> shares(Division division, Set<String> codes) {
        var names = new HashMap<Long, String>();
        division.ids().forEach((code, id) -> names.put(id, code));
        var result = new HashMap<Long, Map<String, ShareFact>>();
        parts(division, codes).forEach((account, services) -> {
            var shares = new HashMap<String, ShareFact>();
            services.forEach((id, part) -> shares.put(String.valueOf(names.get(id)), part.fact()));
            result.put(account, shares);
        });
        return result;
    }

    private Map<Long, Map<Long, Part>> parts(Division division, Set<String> codes) {
        var parts = new LinkedHashMap<Long, Map<Long, Part>>();
        for (var service : division.services()) {
            var quantity = quantity(service, division.period());
            if (!codes.contains(service.code())) {
                continue;
            }
            if (quantity instanceof Quantity.ShareOfCost share) {
                costs(division, service, share, parts);
            } else if (quantity instanceof Quantity.CommonUse use) {
                common(division, service, use, parts);
            }
        }
        return parts;
    }

    private record Part(BigDecimal total, BigDecimal weight, BigDecimal weights, BigDecimal part) {

        ShareFact fact() {
            return new ShareFact(plain(total), plain(weight), plain(weights), plain(part));
        }

        private static BigDecimal plain(BigDecimal number) {
            return number.stripTrailingZeros();
        }

        /** A building's cost and the estate's come together; the key shown is that of the later one. */
        Part with(Part other) {
            return new Part(total.add(other.total), other.weight, other.weights, part.add(other.part));
        }
    }

    private void costs(
            Division division, PricedService service, Quantity.ShareOfCost share, Map<Long, Map<Long, Part>> parts) {
        var digits = division.currency().getDefaultFractionDigits();
        for (var cost : sql.costs(division.period())) {
            if (cost.service().equals(service.code())) {
                var scope = cost.building() == null ? Scope.estate(cost.estate()) : Scope.building(cost.building());
                var total = BigDecimal.valueOf(cost.minor(), digits);
                var all = units.of(scope, division.period(), division.services(), null, division);
                divide(division, service, new Total(total, digits, share.weights(), null), all, parts);
            }
        }
    }

    private void common(
            Division division, PricedService service, Quantity.CommonUse use, Map<Long, Map<Long, Part>> parts) {
        for (var building : new TreeSet<>(sql.metered(division.period()).getOrDefault(use.resource(), Set.of()))) {
            var measured = units.building(building, use.resource(), division.period());
            if (measured != null) {
                var all = units.of(
                        Scope.building(building), division.period(), division.services(), use.resource(), division);
                var used = all.stream().map(PoolUnits.Unit::used).reduce(BigDecimal.ZERO, BigDecimal::add);
                var total = measured.subtract(used).max(BigDecimal.ZERO);
                divide(
                        division,
                        service,
                        new Total(total, QUANTITY_DECIMALS, use.weights(), use.resource()),
                        all,
                        parts);
            }
        }
    }

    private static void divide(
            Division division,
            PricedService service,
            Total total,
            List<PoolUnits.Unit> all,
            Map<Long, Map<Long, Part>> parts) {
        var measures = total.weights().stream()
                .map(w -> all.stream().map(u -> u.weight(w.measure())).toList())
                .toList();
        var mixed = total.weights().size() > 1;
        var weights = all.isEmpty()
                ? null
                : ShareRules.mixed(total.weights().stream().map(Weight::part).toList(), measures);
        if (weights == null) {
            return;
        }
        var shown = mixed ? weights : measures.get(0);
        var sum = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var divided = ShareRules.divide(total.total(), total.decimals(), mixed ? weights : measures.get(0));
        Long id = division.ids().get(service.code());
        for (int i = 0; i < all.size() && id != null; i++) {
            parts.computeIfAbsent(all.get(i).account(), a -> new LinkedHashMap<>())
                    .merge(id, new Part(total.total(), shown.get(i), sum, divided.get(i)), Part::with);
        }
    }

    /** What the service counts at the end of the month. */
    static @Nullable Quantity quantity(PricedService service, BillingPeriod period) {
        var held = service.versions().stream()
                .filter(v -> v.validFrom().isBefore(period.end()))
                .toList();
        return held.isEmpty() ? null : held.get(held.size() - 1).terms().quantity();
    }
}
