package org.commonhold.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What accounts owe charge by charge, and the money that may pay it. */
@ApplicationScoped
class OpenSql {

    private static final String LINES = " from charge c join service s on s.tenant_id = c.tenant_id"
            + " and s.id = c.service_id left join allocation a on a.tenant_id = c.tenant_id and %s = c.id"
            + " where c.tenant_id = :tenant and c.account_id in (?) and c.currency = ?";
    private static final String BY_LINE =
            " group by c.account_id, c.id, c.service_id, s.fund, c.kind, c.period, c.due_on,"
                    + " c.amount_minor, c.replaces_id having open_minor > 0 order by c.due_on, c.id";
    private static final String HELD = "exists (select 1 from journal_entry e where e.tenant_id = c.tenant_id"
            + " and e.source_kind = 'CREDIT' and e.source_id = c.id)";

    private final CompanySql sql;

    @Inject
    OpenSql(CompanySql sql) {
        this.sql = sql;
    }

    private record Row<T>(AccountId account, T value) {}

    /** Open charges by account, the one due first in front. */
    Map<AccountId, List<OpenCharge>> charges(List<AccountId> accounts, String currency) {
        return byAccount(sql.list(
                "select c.account_id, c.id, c.service_id, s.fund, c.kind = 'LATE_FEE', c.due_on,"
                        + " c.amount_minor - coalesce(sum(a.amount_minor), 0) as open_minor, c.period"
                        + String.format(LINES, "a.charge_id") + " and c.amount_minor > 0" + BY_LINE,
                row -> new Row<>(
                        new AccountId(row.getLong(1)),
                        new OpenCharge(
                                row.getLong(2),
                                claim(row),
                                row.getObject(8, LocalDate.class),
                                row.getObject(6, LocalDate.class),
                                Money.ofMinor(row.getLong(7), currency))),
                ids(accounts),
                currency));
    }

    /** Credits and what payments have left over, by account; the payment that is just being booked is not yet spare. */
    Map<AccountId, List<Spare>> spares(List<AccountId> accounts, String currency, @Nullable Long except) {
        var rows = new ArrayList<>(credits(accounts, currency));
        rows.addAll(payments(accounts, currency, except));
        return byAccount(rows);
    }

    private List<Row<Spare>> credits(List<AccountId> accounts, String currency) {
        return sql.list(
                "select c.account_id, c.id, c.service_id, s.fund, c.kind = 'LATE_FEE', c.due_on,"
                        + " -c.amount_minor - coalesce(sum(a.amount_minor), 0) as open_minor, c.replaces_id, " + HELD
                        + String.format(LINES, "a.credit_id") + " and c.amount_minor < 0" + BY_LINE,
                row -> new Row<>(
                        new AccountId(row.getLong(1)),
                        new Spare(
                                row.getLong(2),
                                claim(row),
                                row.getObject(8) == null ? null : row.getLong(8),
                                row.getObject(6, LocalDate.class),
                                Money.ofMinor(row.getLong(7), currency),
                                row.getBoolean(9))),
                ids(accounts),
                currency);
    }

    private List<Row<Spare>> payments(List<AccountId> accounts, String currency, @Nullable Long except) {
        return sql.list(
                "select p.account_id, p.id, p.settled_at,"
                        + " p.amount_minor - p.withdrawn_minor - coalesce(sum(a.amount_minor), 0) as unused"
                        + " from payment p left join allocation a on a.tenant_id = p.tenant_id and a.payment_id = p.id"
                        + " where p.tenant_id = :tenant and p.account_id in (?) and p.currency = ? and p.state = 'PAID' and p.id <> ?"
                        + " group by p.account_id, p.id, p.amount_minor, p.withdrawn_minor, p.settled_at having unused > 0"
                        + " order by p.settled_at, p.id",
                row -> new Row<>(
                        new AccountId(row.getLong(1)),
                        new Spare(
                                row.getLong(2),
                                null,
                                null,
                                row.getObject(3, LocalDateTime.class).toLocalDate(),
                                Money.ofMinor(row.getLong(4), currency),
                                true)),
                ids(accounts),
                currency,
                except == null ? 0 : except);
    }

    /** Those of the accounts that have an advance. */
    Set<AccountId> withAdvance(List<AccountId> accounts) {
        return new HashSet<>(sql.list(
                "select account_id from account_balance where tenant_id = :tenant and account_id in (?)"
                        + " and advance_minor < 0",
                row -> new AccountId(row.getLong(1)),
                ids(accounts)));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(row.getLong(3), row.getString(4), row.getBoolean(5));
    }

    private static <T> Map<AccountId, List<T>> byAccount(List<Row<T>> rows) {
        var result = new LinkedHashMap<AccountId, List<T>>();
        rows.forEach(row ->
                result.computeIfAbsent(row.account(), a -> new ArrayList<>()).add(row.value()));
        return result;
    }

    private static List<Long> ids(List<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }
}
