package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.AccountId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that a run may bill: with drafts, without errors, not left out, without the statement, their month not closed.
 * What bars an account is asked once for a stretch of accounts, because most often nothing does.
 */
@ApplicationScoped
class PostableSql {

    private static final String OF_RUN = " where tenant_id = :tenant and run_id = ? and account_id between ? and ?";
    private static final String BARRED = "select account_id from draft_error" + OF_RUN
            + " union select account_id from run_exclusion" + OF_RUN
            + " union select account_id from statement force index (ix_statement_period) where tenant_id = :tenant"
            + " and period = ? and account_id between ? and ? and series = ?"
            + " union select a.id from closed_period c straight_join building b on b.tenant_id = c.tenant_id"
            + " and b.estate_id = c.estate_id straight_join unit u on u.tenant_id = b.tenant_id and u.building_id = b.id"
            + " straight_join account a on a.tenant_id = u.tenant_id and a.unit_id = u.id"
            + " where c.tenant_id = :tenant and c.period = ? and a.id between ? and ?";

    private final CompanySql sql;

    @Inject
    PostableSql(CompanySql sql) {
        this.sql = sql;
    }

    /** The next ones by id, at most so many; none: there are no more. */
    List<AccountId> page(BillingRun run, long afterAccount, int limit) {
        var after = afterAccount;
        while (true) {
            var drafted = sql.list(
                    "select account_id from draft_charge force index (primary) where tenant_id = :tenant and run_id = ?"
                            + " and account_id > ? and line = 1 order by account_id limit ?",
                    row -> row.getLong(1),
                    run.id(),
                    after,
                    limit);
            if (drafted.isEmpty()) {
                return List.of();
            }
            var first = drafted.get(0);
            after = drafted.get(drafted.size() - 1);
            var barred = barred(run, first, after);
            var left = drafted.stream()
                    .filter(account -> !barred.contains(account))
                    .map(AccountId::new)
                    .toList();
            if (!left.isEmpty()) {
                return left;
            }
        }
    }

    long count(BillingRun run) {
        var barred = sql.number(
                "select count(*) from (" + BARRED + ") x join draft_charge d on d.tenant_id = :tenant and d.run_id = "
                        + run.id() + " and d.account_id = x.account_id and d.line = 1",
                parameters(run, 0, Long.MAX_VALUE));
        return run.accounts() - barred;
    }

    private Set<Long> barred(BillingRun run, long first, long last) {
        return new HashSet<>(sql.list(BARRED, row -> row.getLong(1), parameters(run, first, last)));
    }

    private static @Nullable Object[] parameters(BillingRun run, long first, long last) {
        var all = new ArrayList<@Nullable Object>(List.of(run.id(), first, last, run.id(), first, last));
        all.addAll(List.of(
                run.period().firstDay(), first, last, run.series(), run.period().firstDay(), first, last));
        return all.toArray();
    }
}
