package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.commonhold.basis.AccountFacts;
import org.commonhold.basis.AccountSql;
import org.commonhold.basis.BilledAccount;
import org.commonhold.basis.Scope;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.tariff.Tariffs;

/** Gathers what a line's month is computed again from. */
@ApplicationScoped
class MonthFacts {

    private final AccountSql accounts;
    private final AccountFacts facts;
    private final Tariffs tariffs;
    private final RulePacks packs;
    private final PostedSql posted;

    @Inject
    MonthFacts(AccountSql accounts, AccountFacts facts, Tariffs tariffs, RulePacks packs, PostedSql posted) {
        this.accounts = accounts;
        this.facts = facts;
        this.tariffs = tariffs;
        this.packs = packs;
        this.posted = posted;
    }

    /** Nothing for a sum by decision, a service that is no longer active, or an account that was not open then. */
    Optional<MonthKnown> of(BilledLine line) {
        var period = line.period();
        return tariffs.priced(period.firstDay(), period.lastDay()).stream()
                .filter(s -> s.code().equals(line.service()) && !s.versions().isEmpty())
                .filter(s -> s.versions().stream().noneMatch(v -> v.terms().quantity() instanceof Quantity.OneOff))
                .findFirst()
                .flatMap(service -> account(line).map(a -> known(line, service, a)));
    }

    private Optional<BilledAccount> account(BilledLine line) {
        return accounts
                .page(line.period(), Scope.account(line.account().value()).condition(), 0, 1)
                .stream()
                .findFirst();
    }

    private MonthKnown known(BilledLine line, PricedService service, BilledAccount account) {
        return new MonthKnown(
                gathered(line, service, account),
                service,
                packs.missingRules(line.period().lastDay()),
                posted.of(line));
    }

    private Facts gathered(BilledLine line, PricedService service, BilledAccount account) {
        var run = posted.run(line.charge()).orElse(null);
        var all = facts.of(List.of(account), line.period(), line.amount().currency(), List.of(service), run);
        return all.values().iterator().next();
    }
}
