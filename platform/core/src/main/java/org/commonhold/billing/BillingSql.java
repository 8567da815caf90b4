package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;

/** What a run computed, beside what was charged the month before. */
@ApplicationScoped
class BillingSql {

    private static final String PLACE =
            " join account a on a.tenant_id = :tenant and a.id = x.account_id join unit u on u.tenant_id = a.tenant_id"
                    + " and u.id = a.unit_id join building b on b.tenant_id = u.tenant_id and b.id = u.building_id";

    private final CompanySql sql;

    @Inject
    BillingSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Serialises whoever prepares a run: held until the transaction ends. */
    void lockCompany() {
        sql.number("select id from management_company where id = :tenant for update");
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

    BillingRunDetails.Outgoing outgoing(BillingRun run) {
        return sql.first(
                        "select count(distinct d.account_id), coalesce(sum(d.amount_minor), 0) from draft_charge d"
                                + " where d.tenant_id = :tenant and d.run_id = ? and not exists (select 1"
                                + " from draft_error e where e.tenant_id = :tenant and e.run_id = d.run_id"
                                + " and e.account_id = d.account_id) and not exists (select 1 from statement s"
                                + " where s.tenant_id = :tenant and s.account_id = d.account_id and s.period = ?"
                                + " and s.run_id <> d.run_id)",
                        row -> new BillingRunDetails.Outgoing(
                                row.getLong(1), new Money(row.getLong(2), run.currency())),
                        run.id(),
                        run.period().firstDay())
                .orElseThrow();
    }

    List<BillingRunDetails.ServiceTotal> services(BillingRun run) {
        var currency = run.currency();
        return sql.list(
                "select s.id, s.name, sum(x.previous), sum(x.now) from (select service_id, amount_minor as previous,"
                        + " 0 as now from charge where tenant_id = :tenant and period = ? union all"
                        + " select service_id, 0, amount_minor from draft_charge where tenant_id = :tenant"
                        + " and run_id = ?) x join service s on s.tenant_id = :tenant and s.id = x.service_id"
                        + " group by s.id, s.name, s.code order by s.code",
                row -> new BillingRunDetails.ServiceTotal(
                        new ServiceId(row.getLong(1)),
                        row.getString(2),
                        new Money(row.getLong(3), currency),
                        new Money(row.getLong(4), currency)),
                run.period().previous().firstDay(),
                run.id());
    }

    /** Accounts that another run has billed for this month are left out. */
    List<DifferenceRow> differences(BillingRun run, int offset, int limit) {
        return sql.list(
                "select a.id, a.number, b.name, u.number, x.previous, x.now from (select account_id,"
                        + " sum(previous) as previous, sum(now) as now from (select account_id,"
                        + " amount_minor as previous, 0 as now from charge where tenant_id = :tenant and period = ?"
                        + " union all select account_id, 0, amount_minor from draft_charge"
                        + " where tenant_id = :tenant and run_id = ?) y group by account_id) x" + PLACE
                        + " where not exists (select 1 from statement s where s.tenant_id = :tenant"
                        + " and s.account_id = a.id and s.period = ? and s.run_id <> ?)"
                        + " order by abs(x.now - x.previous) desc, a.number limit ? offset ?",
                row -> difference(row, run.currency()),
                run.period().previous().firstDay(),
                run.id(),
                run.period().firstDay(),
                run.id(),
                limit,
                offset);
    }

    private static DifferenceRow difference(ResultSet row, Currency currency) throws SQLException {
        return new DifferenceRow(
                new AccountId(row.getLong(1)),
                row.getString(2),
                row.getString(3) + ", " + row.getString(4),
                new Money(row.getLong(5), currency),
                new Money(row.getLong(6), currency));
    }

    List<BillingErrorRow> errors(BillingRunId run, int offset, int limit) {
        return sql.list(
                "select a.id, a.number, b.name, u.number, s.id, s.name, x.message_key, x.arguments"
                        + " from draft_error x join service s on s.tenant_id = :tenant and s.id = x.service_id" + PLACE
                        + " where x.tenant_id = :tenant and x.run_id = ? order by x.id limit ? offset ?",
                row -> new BillingErrorRow(
                        new AccountId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3) + ", " + row.getString(4),
                        new ServiceId(row.getLong(5)),
                        row.getString(6),
                        problem(row.getString(7), row.getString(8))),
                run.value(),
                limit,
                offset);
    }

    private static Problem problem(String key, String arguments) {
        return Problem.of(key, ((List<?>) Json.read(arguments)).toArray());
    }
}
