package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.gateway.ProviderDispute;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Disputes in lists, and the first note of one. */
@ApplicationScoped
class DisputeSql {

    private static final String ROWS =
            "select d.id, d.provider_dispute_id, d.payment_id, a.number, if(b.id is null, null,"
                    + " concat(b.name, ', ', u.number)), d.amount_minor, d.fee_minor, d.currency, d.reason, d.state, d.opened_at,"
                    + " d.respond_by, d.closed_at from dispute d left join payment p on p.tenant_id = d.tenant_id"
                    + " and p.id = d.payment_id left join account a on a.tenant_id = p.tenant_id and a.id = p.account_id"
                    + " left join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                    + " left join building b on b.tenant_id = u.tenant_id and b.id = u.building_id where d.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    DisputeSql(CompanySql sql) {
        this.sql = sql;
    }

    /** True when nobody had noted it; whoever comes second waits until the first has ended. */
    boolean note(ProviderDispute told) {
        return sql.update(
                        "insert ignore into dispute (tenant_id, id, version, provider_dispute_id, provider_payment_id,"
                                + " amount_minor, fee_minor, currency, reason, state, opened_at)"
                                + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, 'WAITING', ?)",
                        NewId.next(),
                        told.id(),
                        told.providerPayment(),
                        told.amountMinor(),
                        told.feeMinor(),
                        told.currency(),
                        told.reason(),
                        LocalDateTime.ofInstant(told.openedAt(), ZoneOffset.UTC))
                == 1;
    }

    /** What the gateway calls those that are not at an end. */
    List<String> live() {
        return sql.list(
                "select provider_dispute_id from dispute where tenant_id = :tenant"
                        + " and state in ('WAITING', 'ASKED', 'OPEN', 'HELD') order by opened_at",
                row -> row.getString(1));
    }

    boolean undecided(PaymentId payment) {
        return sql.number(
                        "select count(*) from dispute where tenant_id = :tenant and payment_id = ?"
                                + " and state in ('OPEN', 'HELD')",
                        payment.value())
                > 0;
    }

    /** Those that are not at an end first, the latest in front. */
    List<DisputeRow> list(int offset, int limit) {
        return sql.list(
                ROWS + " order by d.closed_at is not null, d.opened_at desc, d.id desc limit ? offset ?",
                DisputeSql::row,
                limit,
                offset);
    }

    List<DisputeRow> ofPayment(PaymentId payment) {
        return sql.list(ROWS + " and d.payment_id = ? order by d.opened_at, d.id", DisputeSql::row, payment.value());
    }

    private static DisputeRow row(ResultSet row) throws SQLException {
        var payment = row.getObject(3, Long.class);
        var currency = row.getString(8);
        return new DisputeRow(
                new DisputeId(row.getLong(1)),
                row.getString(2),
                payment == null ? null : new PaymentId(payment),
                row.getString(4),
                row.getString(5),
                Money.ofMinor(row.getLong(6), currency),
                Money.ofMinor(row.getLong(7), currency),
                row.getString(9),
                DisputeState.valueOf(row.getString(10)),
                row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject(12, LocalDateTime.class)),
                instant(row.getObject(13, LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
