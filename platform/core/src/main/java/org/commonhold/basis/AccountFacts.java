package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonhold.basis.UnitFactSql.Known;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.Facts.AreaFact;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity.AreaKind;
import org.jspecify.annotations.Nullable;

/** Gathers what pricing needs to know of a chunk of accounts; the caller has checked the right to it. */
@ApplicationScoped
public class AccountFacts {

    /** Averages look back so far, and so do annual tiers. */
    private static final int MONTHS_BACK = 14;

    private final UnitFactSql units;
    private final MeterFactSql meters;
    private final ReliefSql reliefs;
    private final HistorySql history;
    private final ShareSql shares;

    @Inject
    AccountFacts(UnitFactSql units, MeterFactSql meters, ReliefSql reliefs, HistorySql history, ShareSql shares) {
        this.units = units;
        this.meters = meters;
        this.reliefs = reliefs;
        this.history = history;
        this.shares = shares;
    }

    /** In the order of the accounts. @param run whose shares are taken; null: none */
    public Map<BilledAccount, Facts> of(
            List<BilledAccount> accounts,
            BillingPeriod period,
            Currency currency,
            List<PricedService> services,
            @Nullable BillingRunId run) {
        var ids = accounts.stream().map(a -> a.account().value()).toList();
        var unitIds = accounts.stream().map(BilledAccount::unit).distinct().toList();
        var known = units.of(unitIds, period.end());
        var dials = new HashMap<>(meters.ofUnits(unitIds, period.firstDay(), period.firstDay(), period.end()));
        var past = past(accounts, period, services, dials);
        var benefits = reliefs.benefits(ids, period);
        var discounts = reliefs.discounts(ids, period);
        var oneOffs = reliefs.oneOffs(ids, period);
        Map<Long, Map<String, Facts.ShareFact>> shared = run == null ? Map.of() : shares.of(run, period, ids);
        var result = new LinkedHashMap<BilledAccount, Facts>();
        for (var account : accounts) {
            var id = account.account().value();
            var unit = known.getOrDefault(account.unit(), Known.nothing());
            result.put(
                    account,
                    new Facts(
                            currency,
                            period,
                            1,
                            later(account.openedOn(), period.firstDay()),
                            account.closedOn() == null || account.closedOn().isAfter(period.end())
                                    ? period.end()
                                    : account.closedOn(),
                            account.openedOn(),
                            areas(account, unit.areas()),
                            unit.persons(),
                            dials.getOrDefault(account.unit(), List.of()),
                            shared.getOrDefault(id, Map.of()),
                            past.getOrDefault(id, Map.of()),
                            oneOffs.getOrDefault(id, List.of()),
                            benefits.getOrDefault(id, List.of()),
                            discounts.getOrDefault(id, List.of())));
        }
        return result;
    }

    /** Only of those that need it: the last bill was an estimate, a reading is missing, or tiers add up over months. */
    private Map<Long, Map<String, List<PastUse>>> past(
            List<BilledAccount> accounts,
            BillingPeriod period,
            List<PricedService> services,
            Map<Long, List<MeterFact>> dials) {
        var ids = accounts.stream().map(a -> a.account().value()).toList();
        var estimated = history.estimated(ids, period.previous());
        var asking = new HashSet<>(estimated);
        var windows = windows(services);
        for (var account : accounts) {
            if (windows || silent(dials.getOrDefault(account.unit(), List.of()), period)) {
                asking.add(account.account().value());
            }
        }
        var from = new BillingPeriod(period.month().minusMonths(MONTHS_BACK));
        var past = history.of(asking, from, period);
        again(accounts, period, estimated, past, dials);
        return past;
    }

    /** Whoever was estimated needs the readings since before the first estimate that still stands. */
    private void again(
            List<BilledAccount> accounts,
            BillingPeriod period,
            Set<Long> estimated,
            Map<Long, Map<String, List<PastUse>>> past,
            Map<Long, List<MeterFact>> dials) {
        var since = new HashMap<LocalDate, List<Long>>();
        for (var account : accounts) {
            if (estimated.contains(account.account().value())) {
                past.getOrDefault(account.account().value(), Map.of()).values().stream()
                        .flatMap(List::stream)
                        .filter(p -> !p.replaced())
                        .filter(p -> p.method() == Facts.Method.AVERAGE || p.method() == Facts.Method.NORM)
                        .map(p -> p.period().firstDay())
                        .min(LocalDate::compareTo)
                        .ifPresent(first -> since.computeIfAbsent(first, f -> new ArrayList<>())
                                .add(account.unit()));
            }
        }
        since.forEach((first, some) -> dials.putAll(meters.ofUnits(some, first, period.firstDay(), period.end())));
    }

    private static boolean silent(List<MeterFact> dials, BillingPeriod period) {
        for (var meter : dials) {
            if (meter.fault() != null
                    || meter.validUntil() != null && meter.validUntil().isBefore(period.end())) {
                return true;
            }
            for (var register : meter.registers()) {
                var points = register.readings();
                if (points.size() < 2 || points.get(points.size() - 1).on().isBefore(period.firstDay())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean windows(List<PricedService> services) {
        return services.stream()
                .flatMap(s -> s.versions().stream())
                .anyMatch(v -> sums(v.terms().price()));
    }

    private static boolean sums(Price price) {
        var tiers = price instanceof Price.ByZone zones ? zones.surcharge() : price;
        return tiers instanceof Price.Tiered tiered && tiered.window() != Price.Tiered.Window.PERIOD;
    }

    /** Where nothing dated is known of the gross area, it is the unit's own from ever. */
    static List<AreaFact> areas(BilledAccount account, List<AreaFact> dated) {
        if (dated.stream().anyMatch(a -> a.kind() == AreaKind.GROSS)
                || account.area().signum() == 0) {
            return dated;
        }
        var all = new ArrayList<AreaFact>(dated.size() + 1);
        all.add(new AreaFact(
                AreaKind.GROSS, Objects.requireNonNull(account.area()).stripTrailingZeros(), LocalDate.of(1, 1, 1)));
        all.addAll(dated);
        return all;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
