package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Posted lines as adjustments see them, and the list of adjustments. */
@ApplicationScoped
class AdjustmentSql {

    private static final String ROW = "select x.id, x.account_id, a.number, s.name, x.charge_id, x.period, x.kind,"
            + " x.amount_minor, x.currency, x.reason, x.state, x.prepared_name, x.prepared_at, x.decided_name,"
            + " x.decided_at, x.declined, x.document_id from adjustment x join account a on a.tenant_id = x.tenant_id"
            + " and a.id = x.account_id join charge c on c.tenant_id = x.tenant_id and c.id = x.charge_id"
            + " join service s on s.tenant_id = c.tenant_id and s.id = c.service_id where x.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    AdjustmentSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Only regular and one-off lines are put right; a correction is not corrected, its line is once more. */
    Optional<BilledLine> line(ChargeId charge) {
        return sql.first(
                "select c.id, c.account_id, s.code, s.name, c.period, c.method, c.quantity, c.quantity_unit, c.price,"
                        + " c.amount_minor, c.tax_minor, c.currency, coalesce((select sum(x.amount_minor) from charge x"
                        + " where x.tenant_id = c.tenant_id and x.account_id = c.account_id and x.replaces_id = c.id), 0)"
                        + " + coalesce((select sum(j.amount_minor) from adjustment j where j.tenant_id = c.tenant_id"
                        + " and j.charge_id = c.id and j.state = 'APPROVED'), 0) from charge c"
                        + " join service s on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where c.tenant_id = :tenant and c.id = ? and c.kind in ('REGULAR', 'ONE_OFF')",
                AdjustmentSql::billed,
                charge.value());
    }

    private static BilledLine billed(ResultSet row) throws SQLException {
        var currency = row.getString(12);
        return new BilledLine(
                new ChargeId(row.getLong(1)),
                new AccountId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                BillingPeriod.containing(row.getObject(5, LocalDate.class)),
                Facts.Method.valueOf(row.getString(6)),
                row.getBigDecimal(7),
                row.getString(8),
                row.getBigDecimal(9),
                Money.ofMinor(row.getLong(10), currency),
                Money.ofMinor(row.getLong(11), currency),
                Money.ofMinor(row.getLong(13), currency));
    }

    /** The latest first. */
    List<AdjustmentRow> list(@Nullable AdjustmentState state, @Nullable AccountId account, int offset, int limit) {
        return sql.list(
                ROW + " and (? is null or x.state = ?) and (? is null or x.account_id = ?)"
                        + " order by x.prepared_at desc, x.id desc limit ? offset ?",
                AdjustmentSql::row,
                name(state),
                name(state),
                account == null ? null : account.value(),
                account == null ? null : account.value(),
                limit,
                offset);
    }

    Optional<AdjustmentRow> row(AdjustmentId id) {
        return sql.first(ROW + " and x.id = ?", AdjustmentSql::row, id.value());
    }

    /** The line of a bill that carries an adjustment; found by the remark in its explanation. */
    Optional<Long> correction(Adjustment adjustment) {
        return sql.first(
                "select c.id from charge c where c.tenant_id = :tenant and c.account_id = ? and c.kind = 'CORRECTION'"
                        + " and c.replaces_id = ? and c.explanation like ?",
                row -> row.getLong(1),
                adjustment.account(),
                adjustment.charge(),
                "%[\"adjustment\",\"#" + adjustment.id() + "\"]%");
    }

    private static @Nullable String name(@Nullable AdjustmentState state) {
        return state == null ? null : state.name();
    }

    private static AdjustmentRow row(ResultSet row) throws SQLException {
        var document = row.getObject(17, Long.class);
        return new AdjustmentRow(
                new AdjustmentId(row.getLong(1)),
                new AccountId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                new ChargeId(row.getLong(5)),
                BillingPeriod.containing(row.getObject(6, LocalDate.class)),
                row.getString(7),
                Money.ofMinor(row.getLong(8), row.getString(9)),
                row.getString(10),
                AdjustmentState.valueOf(row.getString(11)),
                row.getString(12),
                instant(row.getObject(13, LocalDateTime.class)),
                row.getString(14),
                row.getObject(15) == null ? null : instant(row.getObject(15, LocalDateTime.class)),
                row.getString(16),
                document == null ? null : new DocumentId(document));
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
