package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.basis.BilledAccount;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Terms;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.sharing.Pools;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;

/** Gathers the two tariffs of a comparison, and divides what is shared by each of them. */
@ApplicationScoped
class Sides {

    /** Tariffs so far back may be needed: estimates are put right by the tariff of their own month. */
    private static final int MONTHS_BACK = 14;

    private final Tariffs tariffs;
    private final RulePacks rules;
    private final Pools pools;
    private final Companies companies;

    @Inject
    Sides(Tariffs tariffs, RulePacks rules, Pools pools, Companies companies) {
        this.tariffs = tariffs;
        this.rules = rules;
        this.pools = pools;
        this.companies = companies;
    }

    /**
     * The two tariffs, with what is shared by each divided but for whom it falls on.
     *
     * @param inForce services of the company by the tariff in force, {@code onTrial} by the other
     * @param shares what is shared by the tariff in force, {@code others}: the one service by the other
     */
    record Both(
            String code,
            List<PricedService> inForce,
            List<PricedService> onTrial,
            Pools.Divided shares,
            Pools.Divided others,
            Pools.Expected expected,
            List<MissingRule> missing) {}

    Both of(TariffForecast forecast) {
        var period = forecast.period();
        var code = tariffs.service(forecast.service()).code();
        var old = tariffs.priced(period.firstDay().minusMonths(MONTHS_BACK), period.lastDay());
        var changed = with(old, code, period, forecast.terms());
        var missing = rules.missingRules(period.lastDay());
        var ids = tariffs.services().stream().collect(Collectors.toMap(ServiceRow::code, s -> s.id().value()));
        var currency = companies.current().currency();
        var shares = pools.divided(new Pools.Division(null, period, currency, old, ids, missing), ids.keySet());
        var others = pools.divided(new Pools.Division(null, period, currency, changed, ids, missing), Set.of(code));
        return new Both(code, old, changed, shares, others, pools.expected(period), missing);
    }

    /** For these accounts. */
    Comparison on(List<BilledAccount> accounts, Both both) {
        var shares = pools.shares(both.shares(), accounts);
        var others = replaced(shares, pools.shares(both.others(), accounts), both.code());
        return new Comparison(
                both.code(),
                new Side(both.inForce(), shares, both.expected(), both.missing()),
                new Side(both.onTrial(), others, both.expected(), both.missing()));
    }

    /** The service by other terms from the first of the month; what was before stays as it was. */
    static List<PricedService> with(List<PricedService> services, String code, BillingPeriod period, Terms terms) {
        return services.stream()
                .map(s -> s.code().equals(code) ? changed(s, period, terms) : s)
                .toList();
    }

    private static PricedService changed(PricedService service, BillingPeriod period, Terms terms) {
        var first = period.firstDay();
        var before = service.versions().stream().filter(v -> v.validFrom().isBefore(first));
        var versions = Stream.concat(before, Stream.of(new PricedService.Version(0, first, null, terms)));
        return new PricedService(service.code(), service.name(), service.fund(), versions.toList());
    }

    /** The shares of all other services, and of this one those of the other terms. */
    static Map<Long, Map<String, Facts.ShareFact>> replaced(
            Map<Long, Map<String, Facts.ShareFact>> all, Map<Long, Map<String, Facts.ShareFact>> own, String code) {
        var result = new HashMap<Long, Map<String, Facts.ShareFact>>();
        all.forEach((account, shares) -> {
            var others = new HashMap<>(shares);
            others.remove(code);
            result.put(account, others);
        });
        own.forEach((account, shares) ->
                result.computeIfAbsent(account, a -> new HashMap<>()).putAll(shares));
        return result;
    }
}
