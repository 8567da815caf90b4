package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.GlAccount;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Sums and lists of the desk, each in one statement. */
@ApplicationScoped
class CashSql {

    private static final String OPERATION = "select o.id, o.number, o.shift_id, o.kind, o.method, o.amount_minor,"
            + " o.tendered_minor, o.balance_minor, o.currency, p.id, p.receipt_number, a.number,"
            + " concat(b.name, ', ', u.number), o.reason, o.made_by, o.made_at, exists (select 1 from cash_operation v"
            + " where v.tenant_id = o.tenant_id and v.undone_id = o.id) from cash_operation o"
            + " left join payment p on p.tenant_id = o.tenant_id and p.id = o.payment_id"
            + " left join account a on a.tenant_id = p.tenant_id and a.id = p.account_id"
            + " left join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " left join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
            + " where o.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    CashSql(CompanySql sql) {
        this.sql = sql;
    }

    Optional<OperationRow> operation(OperationId id) {
        return sql.first(OPERATION + " and o.id = ?", CashSql::row, id.value());
    }

    /** The latest first. */
    List<OperationRow> operations(ShiftId shift, int offset, int limit) {
        return sql.list(
                OPERATION + " and o.shift_id = ? order by o.number desc limit ? offset ?",
                CashSql::row,
                shift.value(),
                limit,
                offset);
    }

    List<ShiftReport.Line> lines(ShiftId shift) {
        return sql.list(
                "select kind, method, count(*), sum(amount_minor), currency from cash_operation"
                        + " where tenant_id = :tenant and shift_id = ? group by kind, method, currency"
                        + " order by min(number)",
                row -> new ShiftReport.Line(
                        OperationKind.valueOf(row.getString(1)),
                        PaymentMethod.valueOf(row.getString(2)),
                        row.getInt(3),
                        Money.ofMinor(row.getLong(4), row.getString(5))),
                shift.value());
    }

    /** Cash by the books that lies in no open drawer. */
    Money safe(String currency) {
        var drawers = sql.number(
                "select coalesce(sum(x.minor), 0) from (select s.float_minor + coalesce((select sum(if(o.kind = 'TAKE',"
                        + " o.amount_minor, -o.amount_minor)) from cash_operation o where o.tenant_id = s.tenant_id"
                        + " and o.shift_id = s.id and o.method = 'CASH'), 0) as minor from cash_shift s"
                        + " where s.tenant_id = :tenant and s.closed_at is null and s.currency = ?) x",
                currency);
        var books = sql.number(
                "select coalesce(sum(amount_minor), 0) from posting where tenant_id = :tenant and gl_account = ?"
                        + " and currency = ?",
                GlAccount.CASH.code(),
                currency);
        return Money.ofMinor(books - drawers, currency);
    }

    /** What is open by month, the earliest first. */
    List<Due> dues(AccountId account, String currency) {
        return sql.list(
                "select x.period, min(x.due_on), sum(x.open_minor) from (select c.id, c.period, c.due_on,"
                        + " c.amount_minor - coalesce(sum(a.amount_minor), 0) as open_minor from charge c"
                        + " left join allocation a on a.tenant_id = c.tenant_id and a.charge_id = c.id"
                        + " where c.tenant_id = :tenant and c.account_id = ? and c.currency = ? and c.amount_minor > 0"
                        + " group by c.id, c.period, c.due_on, c.amount_minor having open_minor > 0) x"
                        + " group by x.period order by x.period",
                row -> new Due(
                        BillingPeriod.containing(row.getObject(1, LocalDate.class)),
                        row.getObject(2, LocalDate.class),
                        Money.ofMinor(row.getLong(3), currency)),
                account.value(),
                currency);
    }

    private static OperationRow row(ResultSet row) throws SQLException {
        var currency = row.getString(9);
        var shift = row.getObject(3, Long.class);
        return new OperationRow(
                new OperationId(row.getLong(1)),
                row.getLong(2),
                shift == null ? null : new ShiftId(shift),
                OperationKind.valueOf(row.getString(4)),
                PaymentMethod.valueOf(row.getString(5)),
                Money.ofMinor(row.getLong(6), currency),
                money(row, 7, currency),
                money(row, 8, currency),
                row.getObject(10, Long.class) == null ? null : paid(row),
                row.getString(14),
                row.getString(15),
                row.getObject(16, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean(17));
    }

    private static OperationRow.Paid paid(ResultSet row) throws SQLException {
        return new OperationRow.Paid(
                new PaymentId(row.getLong(10)), row.getLong(11), row.getString(12), row.getString(13));
    }

    private static @Nullable Money money(ResultSet row, int column, String currency) throws SQLException {
        var minor = row.getObject(column, Long.class);
        return minor == null ? null : Money.ofMinor(minor, currency);
    }
}
