package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.basis.AccountFacts;
import org.commonhold.basis.AccountSql;
import org.commonhold.basis.BilledAccount;
import org.commonhold.estate.AccountAccess;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedLine;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Terms;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;

/** Terms held against the facts of last month, account by account, beside those that were in force. */
@ApplicationScoped
@Transactional
public class Forecasts {

    private static final int CHUNK = 500;

    private final AccountSql accounts;
    private final AccountFacts facts;
    private final Tariffs tariffs;
    private final RulePacks rules;
    private final AccountAccess access;
    private final Companies companies;

    @Inject
    Forecasts(
            AccountSql accounts,
            AccountFacts facts,
            Tariffs tariffs,
            RulePacks rules,
            AccountAccess access,
            Companies companies) {
        this.accounts = accounts;
        this.facts = facts;
        this.tariffs = tariffs;
        this.rules = rules;
        this.access = access;
        this.companies = companies;
    }

    /** The bills of the last month that is over, with this service by other terms. */
    public Forecast of(ServiceId service, Terms terms) {
        Access.require(Permission.TARIFFS_MANAGE);
        var period = BillingPeriod.containing(tariffs.today()).previous();
        var code = tariffs.service(service).code();
        var old = tariffs.priced(period.firstDay(), period.lastDay());
        var comparison =
                new Comparison(code, rules.missingRules(period.lastDay()), old, with(old, code, period, terms));
        var changes = new Changes(companies.current().currency());
        var page = accounts.page(period, "", 0, CHUNK);
        while (!page.isEmpty()) {
            facts.of(page, period, changes.currency(), old, null)
                    .forEach((account, known) -> compare(comparison, account, known, changes));
            page = accounts.page(period, "", page.get(page.size() - 1).account().value(), CHUNK);
        }
        return result(period, changes);
    }

    private record Comparison(
            String code, List<MissingRule> missing, List<PricedService> old, List<PricedService> changed) {}

    private static void compare(Comparison comparison, BilledAccount account, Facts known, Changes changes) {
        var was = amount(comparison.old(), comparison, known, changes);
        var would = amount(comparison.changed(), comparison, known, changes);
        if (was.isEmpty() || would.isEmpty()) {
            changes.unpriced();
        } else {
            changes.account(account.account(), was.get(), would.get());
        }
    }

    /** Empty when the service could not be priced. */
    private static Optional<Money> amount(
            List<PricedService> services, Comparison comparison, Facts known, Changes changes) {
        var priced = Pricing.price(known, services, comparison.missing());
        if (priced.faults().stream().anyMatch(f -> f.service().equals(comparison.code()))) {
            return Optional.empty();
        }
        return Optional.of(priced.lines().stream()
                .filter(l -> l.service().equals(comparison.code()) && l.replaces() == null)
                .map(PricedLine::amount)
                .reduce(Money.zero(changes.currency()), Money::plus));
    }

    private static List<PricedService> with(
            List<PricedService> services, String code, BillingPeriod period, Terms terms) {
        return services.stream()
                .map(s -> s.code().equals(code)
                        ? new PricedService(
                                s.code(),
                                s.name(),
                                s.fund(),
                                List.of(new PricedService.Version(0, period.firstDay(), null, terms)))
                        : s)
                .toList();
    }

    private Forecast result(BillingPeriod period, Changes changes) {
        return new Forecast(
                period,
                changes.more(),
                changes.less(),
                changes.same(),
                changes.without(),
                changes.before(),
                changes.after(),
                changes.median(),
                changes.highest(),
                changes.bands(),
                changes.most().stream()
                        .map(r ->
                                new Forecast.Change(access.account(r.account()).number(), r.before(), r.after()))
                        .toList());
    }
}
