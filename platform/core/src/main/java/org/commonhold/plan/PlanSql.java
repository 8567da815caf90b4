package org.commonhold.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Plans, what they cover and what has been paid of it. */
@ApplicationScoped
class PlanSql {

    private static final String OPEN = "c.amount_minor - coalesce((select sum(a.amount_minor) from allocation a"
            + " where a.tenant_id = c.tenant_id and a.charge_id = c.id), 0)";
    private static final String ROW = "select p.id, p.account_id, n.number, p.agreed_on, p.total_minor, p.currency,"
            + " p.total_minor - coalesce((select sum(" + OPEN + ") from plan_charge x join charge c"
            + " on c.tenant_id = x.tenant_id and c.id = x.charge_id where x.tenant_id = p.tenant_id"
            + " and x.plan_id = p.id), 0), p.grace_days, p.state, p.reason, p.made_by, p.ended_on, p.ended_why"
            + " from instalment_plan p join account n on n.tenant_id = p.tenant_id and n.id = p.account_id"
            + " where p.tenant_id = :tenant";

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    PlanSql(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** A charge and what is open of it. */
    record Covered(long charge, long minor) {}

    /** Charges that are due by a day and not paid; late fees too. */
    List<Covered> due(AccountId account, LocalDate day, Currency currency) {
        return sql.list(
                "select c.id, " + OPEN + " as open_minor from charge c where c.tenant_id = :tenant and c.account_id = ?"
                        + " and c.currency = ? and c.amount_minor > 0 and c.due_on <= ? having open_minor > 0",
                row -> new Covered(row.getLong(1), row.getLong(2)),
                account.value(),
                currency.getCurrencyCode(),
                day);
    }

    PlanId add(
            MakePlan command,
            List<Covered> covered,
            List<Instalment> instalments,
            LocalDate day,
            String by,
            Instant now) {
        var id = NewId.next();
        var total =
                instalments.stream().map(Instalment::amount).reduce(Money::plus).orElseThrow();
        sql.update(
                "insert into instalment_plan (tenant_id, id, version, account_id, agreed_on, total_minor, currency,"
                        + " grace_days, reason, request_key, state, made_by, made_at)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?)",
                id,
                command.account().value(),
                day,
                total.minor(),
                total.currency().getCurrencyCode(),
                command.graceDays(),
                command.reason().strip(),
                command.requestKey(),
                by,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        var parts = new ArrayList<@Nullable Object[]>();
        instalments.forEach(i -> parts.add(
                new @Nullable Object[] {id, i.number(), i.dueOn(), i.amount().minor()}));
        bulk.insert("plan_instalment", "plan_id, number, due_on, amount_minor", parts);
        var charges = new ArrayList<@Nullable Object[]>();
        covered.forEach(c -> charges.add(new @Nullable Object[] {id, c.charge(), c.minor()}));
        bulk.insert("plan_charge", "plan_id, charge_id, open_minor", charges);
        return new PlanId(id);
    }

    Optional<PlanRow> byRequestKey(String key) {
        return sql.first(ROW + " and p.request_key = ?", PlanSql::row, key);
    }

    Optional<PlanRow> active(AccountId account) {
        return sql.first(ROW + " and p.account_id = ? and p.state = 'ACTIVE'", PlanSql::row, account.value());
    }

    Optional<PlanRow> row(PlanId id) {
        return sql.first(ROW + " and p.id = ?", PlanSql::row, id.value());
    }

    /** The latest first. */
    List<PlanRow> list(@Nullable PlanState state, @Nullable AccountId account, int offset, int limit) {
        var wanted = state == null ? null : state.name();
        var of = account == null ? null : account.value();
        return sql.list(
                ROW + " and (? is null or p.state = ?) and (? is null or p.account_id = ?)"
                        + " order by p.made_at desc, p.id desc limit ? offset ?",
                PlanSql::row,
                wanted,
                wanted,
                of,
                of,
                limit,
                offset);
    }

    List<PlanId> active() {
        return sql.list(
                "select id from instalment_plan where tenant_id = :tenant and state = 'ACTIVE' order by id",
                row -> new PlanId(row.getLong(1)));
    }

    List<Instalment> instalments(PlanRow plan) {
        var currency = plan.total().currency();
        return sql.list(
                "select number, due_on, amount_minor from plan_instalment where tenant_id = :tenant and plan_id = ?"
                        + " order by number",
                row -> new Instalment(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        new Money(row.getLong(3), currency),
                        Money.zero(currency)),
                plan.id().value());
    }

    /** True when it was active until now. */
    boolean end(PlanId id, PlanState state, LocalDate day, @Nullable String why) {
        return sql.update(
                        "update instalment_plan set state = ?, ended_on = ?, ended_why = ?, version = version + 1"
                                + " where tenant_id = :tenant and id = ? and state = 'ACTIVE'",
                        state.name(),
                        day,
                        why,
                        id.value())
                == 1;
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        var currency = row.getString(6);
        return new PlanRow(
                new PlanId(row.getLong(1)),
                new AccountId(row.getLong(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                Money.ofMinor(row.getLong(5), currency),
                Money.ofMinor(row.getLong(7), currency),
                row.getInt(8),
                PlanState.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getString(13));
    }
}
