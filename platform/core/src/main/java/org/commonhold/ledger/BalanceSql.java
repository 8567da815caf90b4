package org.commonhold.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Balances of accounts, kept with every posting: {@link BalanceRules} says what a posting changes. */
@ApplicationScoped
class BalanceSql {

    private static final List<String> SUMS = List.of("balance_minor", "advance_minor", "unstated_minor");

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    BalanceSql(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    private record Row(AccountId account, Standing standing) {}

    /** Accounts on which nothing was ever booked are absent. */
    Map<AccountId, Standing> of(Collection<AccountId> accounts, Currency currency) {
        var result = new HashMap<AccountId, Standing>();
        sql.list(
                        "select account_id, balance_minor, unstated_minor from account_balance"
                                + " where tenant_id = :tenant and account_id in (?) and currency = ?",
                        row -> new Row(
                                new AccountId(row.getLong(1)),
                                new Standing(new Money(row.getLong(2), currency), new Money(row.getLong(3), currency))),
                        accounts.stream().map(AccountId::value).toList(),
                        currency.getCurrencyCode())
                .forEach(row -> result.put(row.account(), row.standing()));
        return result;
    }

    void add(List<BalanceRules.Change> changes) {
        var rows = new ArrayList<@Nullable Object[]>(changes.size());
        changes.forEach(c ->
                rows.add(new @Nullable Object[] {c.account(), c.currency(), c.balance(), c.advance(), c.unstated()}));
        bulk.add("account_balance", "account_id, currency", SUMS, rows);
    }
}
