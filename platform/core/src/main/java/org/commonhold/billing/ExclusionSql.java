package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.basis.AccountSql;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Accounts that are left out of a run. */
@ApplicationScoped
class ExclusionSql {

    private final CompanySql sql;

    @Inject
    ExclusionSql(CompanySql sql) {
        this.sql = sql;
    }

    void exclude(BillingRunId run, AccountId account, String reason, @Nullable Long by, Instant now) {
        sql.update(
                "insert into run_exclusion (tenant_id, run_id, account_id, reason, excluded_by, excluded_at)"
                        + " values (:tenant, ?, ?, ?, ?, ?) on duplicate key update reason = values(reason),"
                        + " excluded_by = values(excluded_by), excluded_at = values(excluded_at)",
                run.value(),
                account.value(),
                reason,
                by,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /** Every account that has an error and is not left out yet. */
    int excludeFaulty(BillingRunId run, String reason, @Nullable Long by, Instant now) {
        return sql.update(
                "insert ignore into run_exclusion (tenant_id, run_id, account_id, reason, excluded_by, excluded_at)"
                        + " select distinct tenant_id, run_id, account_id, ?, ?, ? from draft_error"
                        + " where tenant_id = :tenant and run_id = ?",
                reason,
                by,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                run.value());
    }

    int include(BillingRunId run, AccountId account) {
        return sql.update(
                "delete from run_exclusion where tenant_id = :tenant and run_id = ? and account_id = ?",
                run.value(),
                account.value());
    }

    List<ExclusionRow> of(BillingRunId run) {
        return sql.list(
                "select a.id, a.number, b.name, u.number, q.reason, q.excluded_at from run_exclusion q join account a"
                        + " on a.tenant_id = q.tenant_id and a.id = q.account_id" + AccountSql.PLACE
                        + " where q.tenant_id = :tenant and q.run_id = ? order by a.number",
                r -> new ExclusionRow(
                        new AccountId(r.getLong(1)),
                        r.getString(2),
                        r.getString(3) + ", " + r.getString(4),
                        r.getString(5),
                        r.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                run.value());
    }
}
