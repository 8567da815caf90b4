package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.commonhold.basis.AccountSql;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;

/** What a run computed, in sums and faults. */
@ApplicationScoped
class BillingSql {

    private static final String LEFT_OUT = " exists (select 1 from run_exclusion q where q.tenant_id = :tenant"
            + " and q.run_id = %1$s.run_id and q.account_id = %1$s.account_id)";
    private static final String PLACE = " join account a on a.tenant_id = :tenant and a.id = x.account_id"
            + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id";
    private static final String ERRORS = "select a.id, a.number, b.name, u.number, coalesce(s.id, 0),"
            + " coalesce(s.name, ''), x.message_key, x.arguments from draft_error x left join service s"
            + " on s.tenant_id = :tenant and s.id = x.service_id" + PLACE
            + " where x.tenant_id = :tenant and x.run_id = ?";

    private final CompanySql sql;

    @Inject
    BillingSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Serialises whoever prepares a run: held until the transaction ends. */
    void lockCompany() {
        sql.number("select id from management_company where id = :tenant for update");
    }

    boolean exists(String table, long id) {
        return sql.number("select count(*) from " + table + " where tenant_id = :tenant and id = ?", id) > 0;
    }

    long billedCount(BillingPeriod period) {
        return sql.number(
                "select count(*) from statement where tenant_id = :tenant and period = ? and series = 0",
                period.firstDay());
    }

    record DraftSums(int accounts, int errors, long totalMinor) {}

    DraftSums draftSums(BillingRunId run) {
        var errors =
                sql.number("select count(*) from draft_error where tenant_id = :tenant and run_id = ?", run.value());
        return sql.first(
                        "select count(distinct account_id), coalesce(sum(amount_minor), 0) from draft_charge"
                                + " where tenant_id = :tenant and run_id = ?",
                        row -> new DraftSums(row.getInt(1), Math.toIntExact(errors), row.getLong(2)),
                        run.value())
                .orElseThrow();
    }

    /** In accounts that are not left out. */
    long openErrors(BillingRunId run) {
        return sql.number(
                "select count(*) from draft_error x where x.tenant_id = :tenant and x.run_id = ? and not"
                        + String.format(LEFT_OUT, "x"),
                run.value());
    }

    BillingRunDetails.Outgoing outgoing(BillingRun run) {
        return sql.first(
                        "select count(distinct d.account_id), coalesce(sum(d.amount_minor), 0) from draft_charge d"
                                + " where d.tenant_id = :tenant and d.run_id = ? and not exists (select 1"
                                + " from draft_error e where e.tenant_id = :tenant and e.run_id = d.run_id"
                                + " and e.account_id = d.account_id) and not" + String.format(LEFT_OUT, "d")
                                + " and not exists (select 1 from statement s"
                                + " where s.tenant_id = :tenant and s.account_id = d.account_id and s.period = ?"
                                + " and s.series = ? and s.run_id <> d.run_id)",
                        row -> new BillingRunDetails.Outgoing(
                                row.getLong(1), new Money(row.getLong(2), run.currency())),
                        run.id(),
                        run.period().firstDay(),
                        run.series())
                .orElseThrow();
    }

    List<BillingRunDetails.ServiceTotal> services(BillingRun run) {
        var currency = run.currency();
        return sql.list(
                "select s.id, s.name, sum(x.previous), sum(x.now) from (select c.service_id,"
                        + " c.amount_minor as previous, 0 as now from statement t join charge c"
                        + " on c.tenant_id = t.tenant_id and c.statement_id = t.id join account a"
                        + " on a.tenant_id = t.tenant_id and a.id = t.account_id"
                        + AccountSql.PLACE
                        + " where t.tenant_id = :tenant and t.period = ? and t.series = 0"
                        + run.scope().condition() + " union all select service_id, 0, amount_minor from draft_charge"
                        + " where tenant_id = :tenant and run_id = ?) x join service s on s.tenant_id = :tenant"
                        + " and s.id = x.service_id group by s.id, s.name, s.code order by s.code",
                row -> new BillingRunDetails.ServiceTotal(
                        new ServiceId(row.getLong(1)),
                        row.getString(2),
                        new Money(row.getLong(3), currency),
                        new Money(row.getLong(4), currency)),
                run.period().previous().firstDay(),
                run.id());
    }

    List<BillingErrorRow> errors(BillingRunId run, int offset, int limit) {
        return sql.list(
                ERRORS + " order by x.account_id, x.line limit ? offset ?",
                BillingSql::error,
                run.value(),
                limit,
                offset);
    }

    List<BillingErrorRow> errors(BillingRunId run, AccountId account) {
        return sql.list(
                ERRORS + " and x.account_id = ? order by x.line", BillingSql::error, run.value(), account.value());
    }

    private static BillingErrorRow error(ResultSet row) throws SQLException {
        return new BillingErrorRow(
                new AccountId(row.getLong(1)),
                row.getString(2),
                row.getString(3) + ", " + row.getString(4),
                new ServiceId(row.getLong(5)),
                row.getString(6),
                FaultArguments.problem(row.getString(7), row.getString(8)));
    }
}
