package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.basis.AccountFacts;
import org.commonhold.basis.BilledAccount;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.Priced;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Pricing;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.sharing.Pools;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.Tariffs;

/** Facts in, lines out, for a chunk of a run's accounts. */
@ApplicationScoped
class RunPricing {

    /** Tariffs so far back may be needed: estimates are put right by the tariff of their own month. */
    private static final int MONTHS_BACK = 14;

    private final Object numbering = new Object();
    private final AccountFacts facts;
    private final Tariffs tariffs;
    private final RulePacks rules;
    private final Pools pools;
    private final CorrectionSql corrections;
    private final RunExtras extras;

    @Inject
    RunPricing(
            AccountFacts facts,
            Tariffs tariffs,
            RulePacks rules,
            Pools pools,
            CorrectionSql corrections,
            RunExtras extras) {
        this.facts = facts;
        this.tariffs = tariffs;
        this.rules = rules;
        this.pools = pools;
        this.corrections = corrections;
        this.extras = extras;
    }

    /** What holds for every account of a month. */
    record Month(
            BillingPeriod period, List<PricedService> services, Map<String, Long> ids, List<MissingRule> missing) {}

    Month month(BillingPeriod period) {
        return new Month(
                period,
                tariffs.priced(period.firstDay().minusMonths(MONTHS_BACK), period.lastDay()),
                tariffs.services().stream().collect(Collectors.toMap(ServiceRow::code, s -> s.id().value())),
                rules.missingRules(period.lastDay()));
    }

    /** Divides what units share, before any account is priced. */
    void divide(BillingRun run, BillingPeriod period) {
        var month = month(period);
        pools.divide(new Pools.Division(
                run.runId(), period, run.currency(), month.services(), month.ids(), month.missing()));
    }

    List<Computed> compute(BillingRun run, List<BilledAccount> accounts) {
        return run.kind() == RunKind.REGULAR ? regular(run, accounts) : correction(run, accounts);
    }

    private List<Computed> regular(BillingRun run, List<BilledAccount> accounts) {
        var month = month(run.period());
        var expected = pools.expected(run.period());
        var more = extras.of(accounts.stream().map(BilledAccount::account).toList(), run.period());
        var priced = new LinkedHashMap<AccountId, Priced>();
        facts.of(accounts, run.period(), run.currency(), month.services(), run.runId())
                .forEach((account, known) -> priced.put(account.account(), price(month, expected, account, known)));
        var result = new ArrayList<Computed>(accounts.size());
        // two chunks never take their numbers at once: charges are written in the order of their numbers, chunk by
        // chunk
        synchronized (numbering) {
            priced.forEach((account, all) -> {
                var computed = Computed.of(account, all, month.ids());
                computed.add(more.getOrDefault(account, List.of()), month.ids());
                result.add(computed);
            });
        }
        return result;
    }

    /** A shared service is charged where its estate or building shares it. */
    private static Priced price(Month month, Pools.Expected expected, BilledAccount account, Facts known) {
        var services = month.services();
        for (var service : services) {
            if (!expected.charges(service, account, month.period())) {
                services = services.stream()
                        .filter(s -> expected.charges(s, account, month.period()))
                        .toList();
                break;
            }
        }
        return Pricing.price(known, services, month.missing());
    }

    /** Each posted month anew; what differs from all that has been charged for it is a line that names the first one. */
    private List<Computed> correction(BillingRun run, List<BilledAccount> accounts) {
        var result = new LinkedHashMap<AccountId, Computed>();
        accounts.forEach(a -> result.put(a.account(), new Computed(a.account(), new ArrayList<>(), new ArrayList<>())));
        for (var period : run.months()) {
            again(run, month(period), accounts, result);
        }
        return new ArrayList<>(result.values());
    }

    private void again(BillingRun run, Month month, List<BilledAccount> accounts, Map<AccountId, Computed> result) {
        var charged = corrections.charged(accounts, month.period());
        var expected = pools.expected(month.period());
        facts.of(accounts, month.period(), run.currency(), month.services(), run.runId())
                .forEach((account, known) -> {
                    var posted = charged.getOrDefault(account.account().value(), Map.of());
                    var computed = result.get(account.account());
                    if (!posted.isEmpty() && computed != null) {
                        var priced = price(month, expected, account, known);
                        computed.lines()
                                .addAll(CorrectionRules.differences(
                                        priced, posted, month.ids(), month.period(), run.currency()));
                        computed.faults()
                                .addAll(Computed.of(account.account(), priced, month.ids())
                                        .faults());
                    }
                });
    }
}
