package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.billing.Pricing.BilledUnit;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Draft charges and their faults: read and written in chunks of accounts, in key order. */
@ApplicationScoped
class DraftBulk {

    static final String REGULAR = "REGULAR";

    private static final String DRAFT = "insert into draft_charge (tenant_id, id, run_id, account_id, service_id, kind,"
            + " quantity, quantity_unit, price, amount_minor, explanation) values (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FAULT = "insert into draft_error (tenant_id, id, run_id, account_id, service_id,"
            + " message_key, arguments) values (:tenant, ?, ?, ?, ?, ?, ?)";
    private static final String OPEN = " from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " where a.tenant_id = :tenant and a.id > ? and a.opened_on < ?"
            + " and (a.closed_on is null or a.closed_on > ?) and not exists (select 1 from statement s"
            + " where s.tenant_id = a.tenant_id and s.account_id = a.id and s.period = ?)";

    private final CompanySql sql;

    @Inject
    DraftBulk(CompanySql sql) {
        this.sql = sql;
    }

    /** Accounts that exist in the month and have no statement for it yet, by id. */
    List<BilledUnit> unbilled(BillingPeriod period, long afterAccount, int limit) {
        return sql.list(
                "select a.id, a.unit_id, u.area" + OPEN + " order by a.id limit ?",
                row -> new BilledUnit(new AccountId(row.getLong(1)), new UnitId(row.getLong(2)), row.getBigDecimal(3)),
                afterAccount,
                period.end(),
                period.firstDay(),
                period.firstDay(),
                limit);
    }

    long unbilledCount(BillingPeriod period) {
        return sql.number("select count(*)" + OPEN, 0L, period.end(), period.firstDay(), period.firstDay());
    }

    void clear(BillingRunId run) {
        sql.update("delete from draft_charge where tenant_id = :tenant and run_id = ?", run.value());
        sql.update("delete from draft_error where tenant_id = :tenant and run_id = ?", run.value());
    }

    void write(BillingRunId run, Map<AccountId, Pricing.Result> results) {
        var drafts = new ArrayList<@Nullable Object[]>();
        var faults = new ArrayList<@Nullable Object[]>();
        results.forEach((account, result) -> {
            result.lines().forEach(line -> drafts.add(draft(run, account, line)));
            result.faults().forEach(fault -> faults.add(fault(run, account, fault)));
        });
        var ids = results.keySet().stream().map(AccountId::value).collect(Collectors.toSet());
        sql.update(
                "delete from draft_charge where tenant_id = :tenant and run_id = ? and account_id in "
                        + CompanySql.in(ids),
                run.value());
        sql.update(
                "delete from draft_error where tenant_id = :tenant and run_id = ? and account_id in "
                        + CompanySql.in(ids),
                run.value());
        sql.batch(DRAFT, drafts);
        sql.batch(FAULT, faults);
    }

    private static @Nullable Object[] draft(BillingRunId run, AccountId account, Pricing.Line line) {
        var explanation = line.explanation();
        return new @Nullable Object[] {
            NewId.next(),
            run.value(),
            account.value(),
            line.service().value(),
            REGULAR,
            explanation.quantity(),
            explanation.unit(),
            explanation.price(),
            line.amount().minor(),
            explanation.toJson()
        };
    }

    private static @Nullable Object[] fault(BillingRunId run, AccountId account, Pricing.Fault fault) {
        return new @Nullable Object[] {
            NewId.next(),
            run.value(),
            account.value(),
            fault.service().value(),
            fault.problem().key(),
            Json.write(fault.problem().arguments())
        };
    }
}
