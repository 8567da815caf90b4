package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Refunds with the places they concern, in one statement. */
@ApplicationScoped
class RefundSql {

    private static final String ROWS = "select r.id, r.payment_id, a.number, concat(b.name, ', ', u.number),"
            + " r.amount_minor, r.currency, r.reason, r.way, r.state, r.requested_at, r.requested_name, r.finished_at,"
            + " r.payee, r.note, r.decided_name, r.decided_at, r.declined, r.sent_at, r.provider_refund_id, r.failure"
            + " from refund r join payment p on p.tenant_id = r.tenant_id and p.id = r.payment_id"
            + " join account a on a.tenant_id = p.tenant_id and a.id = p.account_id"
            + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id where r.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    RefundSql(CompanySql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<RefundRow> list(RefundFilter filter, int offset, int limit) {
        return sql.list(
                ROWS + " and r.state in (" + filter.states()
                        + ") order by r.requested_at desc, r.id desc limit ? offset ?",
                RefundSql::row,
                limit,
                offset);
    }

    Optional<RefundDetails> details(RefundId id) {
        return sql.first(ROWS + " and r.id = ?", RefundSql::details, id.value());
    }

    /** The first one in front. */
    List<RefundDetails> ofPayment(PaymentId payment) {
        return sql.list(
                ROWS + " and r.payment_id = ? order by r.requested_at, r.id", RefundSql::details, payment.value());
    }

    private static RefundRow row(ResultSet row) throws SQLException {
        return new RefundRow(
                new RefundId(row.getLong(1)),
                new PaymentId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                Money.ofMinor(row.getLong(5), row.getString(6)),
                RefundReason.valueOf(row.getString(7)),
                RefundWay.valueOf(row.getString(8)),
                RefundState.valueOf(row.getString(9)),
                row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(11),
                instant(row, 12));
    }

    private static RefundDetails details(ResultSet row) throws SQLException {
        return new RefundDetails(
                row(row),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                instant(row, 16),
                row.getString(17),
                instant(row, 18),
                row.getString(19),
                row.getString(20));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
