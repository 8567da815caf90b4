package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.basis.AccountFacts;
import org.commonhold.basis.AccountSql;
import org.commonhold.basis.BilledAccount;
import org.commonhold.estate.AccountAccess;
import org.commonhold.tenancy.Companies;

/** The transactions of a comparison. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional
class ForecastSteps {

    private static final int CHUNK = 500;

    private final ForecastStore store;
    private final ForecastSql sql;
    private final Sides sides;
    private final AccountSql accounts;
    private final AccountFacts facts;
    private final AccountAccess access;
    private final Companies companies;

    @Inject
    ForecastSteps(
            ForecastStore store,
            ForecastSql sql,
            Sides sides,
            AccountSql accounts,
            AccountFacts facts,
            AccountAccess access,
            Companies companies) {
        this.store = store;
        this.sql = sql;
        this.sides = sides;
        this.accounts = accounts;
        this.facts = facts;
        this.access = access;
        this.companies = companies;
    }

    public long count(ForecastId id) {
        return accounts.count(store.forecast(id).period(), "");
    }

    public void begin(ForecastId id) {
        sql.removeBefore(store.forecast(id));
    }

    /** Both tariffs with what is shared by each divided; worked out anew when the job goes on elsewhere. */
    public Sides.Both work(ForecastId id) {
        return sides.of(store.forecast(id));
    }

    public List<BilledAccount> page(ForecastId id, long afterAccount) {
        return accounts.page(store.forecast(id).period(), "", afterAccount, CHUNK);
    }

    public void compare(ForecastId id, Sides.Both work, List<BilledAccount> page) {
        var comparison = sides.on(page, work);
        var both = Stream.concat(work.inForce().stream(), work.onTrial().stream())
                .distinct()
                .toList();
        var result = new ArrayList<Compared>(page.size());
        facts.of(page, store.forecast(id).period(), companies.current().currency(), both, null)
                .forEach((account, known) -> comparison.of(account, known).ifPresent(result::add));
        sql.add(id, result);
    }

    public void finish(ForecastId id) {
        var forecast = store.forecast(id);
        var currency = companies.current().currency();
        var changes = new Changes(currency);
        var after = 0L;
        for (var page = sql.accounts(id, after, CHUNK, currency);
                !page.isEmpty();
                page = sql.accounts(id, after, CHUNK, currency)) {
            page.forEach(changes::add);
            after = page.get(page.size() - 1).account().value();
        }
        forecast.end(changes.forecast(
                forecast.period(), account -> access.account(account).number()));
    }
}
