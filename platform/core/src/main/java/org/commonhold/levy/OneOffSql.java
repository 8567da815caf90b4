package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Sums that decisions lay on accounts. */
@ApplicationScoped
class OneOffSql {

    private static final String COLUMNS = "id, version, account_id, service_id, amount_minor, currency, first_period,"
            + " instalments, reason, recorded_at";

    /** Months of an instalment that stand on a posted bill: the line's first step names the sum by its reason. */
    private static final String BILLED = " from charge c where c.tenant_id = x.tenant_id"
            + " and c.account_id = x.account_id and c.service_id = x.service_id and c.kind = 'ONE_OFF'"
            + " and c.period >= x.first_period and c.period < x.first_period + interval x.instalments month"
            + " and json_value(c.explanation, '$.s[0][1]') = x.reason)";

    private static final String FROM = " from one_off x" + LevyTables.PLACE + " where x.tenant_id = :tenant";
    private static final String ROW = "select x.id, x.account_id, a.number, x.service_id, s.name, x.amount_minor,"
            + " x.currency, x.first_period, x.instalments, (select count(distinct c.period)" + BILLED
            + ", x.reason, x.cancelled_at, x.cancel_reason" + FROM;

    private final CompanySql sql;
    private final CompanyBulk bulk;

    @Inject
    OneOffSql(CompanySql sql, CompanyBulk bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** Ids in the order of the accounts. */
    List<LevyId> add(LevyOneOff levy, List<AccountId> accounts, Instant now) {
        var ids = new ArrayList<LevyId>(accounts.size());
        var rows = new ArrayList<@Nullable Object[]>(accounts.size());
        for (var account : accounts) {
            var id = new LevyId(NewId.next());
            ids.add(id);
            rows.add(new @Nullable Object[] {
                id.value(),
                1,
                account.value(),
                levy.service().value(),
                levy.amount().minor(),
                levy.amount().currency().getCurrencyCode(),
                levy.firstPeriod().firstDay(),
                levy.instalments(),
                levy.reason().strip(),
                LevyTables.column(now)
            });
        }
        bulk.insert("one_off", COLUMNS, rows);
        return ids;
    }

    /** Accounts that are open on some day of the month, by id. */
    List<AccountId> accounts(LevyFilter filter, BillingPeriod period) {
        return sql.list(
                "select a.id from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " where a.tenant_id = :tenant and a.opened_on < ? and (a.closed_on is null or a.closed_on > ?)"
                        + filter.condition() + " order by a.id",
                r -> new AccountId(r.getLong(1)),
                period.end(),
                period.firstDay());
    }

    /** How many of the accounts have a bill of that month or a later one. */
    long billed(LevyFilter filter, BillingPeriod period) {
        return sql.number(
                "select count(distinct a.id) from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " join statement t on t.tenant_id = a.tenant_id and t.account_id = a.id and t.series = 0"
                        + " where a.tenant_id = :tenant and t.period >= ?" + filter.condition(),
                period.firstDay());
    }

    Optional<OneOffRow> one(LevyId oneOff) {
        return sql.first(ROW + " and x.id = ? for update", OneOffSql::row, oneOff.value());
    }

    /** From the month on that follows the last one billed. */
    void cancel(LevyId oneOff, String reason, Instant now) {
        sql.update(
                "update one_off x set x.cancelled_at = ?, x.cancel_reason = ?, x.version = x.version + 1,"
                        + " x.cancelled_from = coalesce((select max(c.period) + interval 1 month" + BILLED
                        + ", x.first_period) where x.tenant_id = :tenant and x.id = ?",
                LevyTables.column(now),
                reason,
                oneOff.value());
    }

    List<OneOffRow> page(LevyFilter filter, int offset, int limit) {
        return sql.list(
                ROW + filter.condition() + " order by x.first_period desc, x.id desc limit ? offset ?",
                OneOffSql::row,
                limit,
                offset);
    }

    long count(LevyFilter filter) {
        return sql.number("select count(*)" + FROM + filter.condition());
    }

    private static OneOffRow row(ResultSet row) throws SQLException {
        var cancelled = row.getObject(12, LocalDateTime.class);
        return new OneOffRow(
                new LevyId(row.getLong(1)),
                new AccountId(row.getLong(2)),
                row.getString(3),
                new ServiceId(row.getLong(4)),
                row.getString(5),
                Money.ofMinor(row.getLong(6), row.getString(7)),
                BillingPeriod.containing(row.getObject(8, LocalDate.class)),
                row.getInt(9),
                row.getInt(10),
                row.getString(11),
                cancelled == null ? null : cancelled.toInstant(ZoneOffset.UTC),
                row.getString(13));
    }
}
