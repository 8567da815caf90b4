package org.commonhold.twin;

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
import org.commonhold.kernel.NewId;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentSettled;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Pairs of payments that look alike. */
@ApplicationScoped
class TwinSql {

    private static final String ROWS =
            "select t.id, t.payment_id, t.first_id, a.number, concat(b.name, ', ', u.number),"
                    + " p.amount_minor, p.amount_minor - p.withdrawn_minor, p.currency, p.method, p.settled_at, f.settled_at, t.state"
                    + " from twin_payment t join payment p on p.tenant_id = t.tenant_id and p.id = t.payment_id"
                    + " join payment f on f.tenant_id = t.tenant_id and f.id = t.first_id"
                    + " join account a on a.tenant_id = p.tenant_id and a.id = p.account_id"
                    + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                    + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id where t.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    TwinSql(CompanySql sql) {
        this.sql = sql;
    }

    /** The latest other payment of the account and sum that was settled since then and of which something is left. */
    Optional<PaymentId> twin(PaymentSettled settled, Instant since) {
        return sql.first(
                "select id from payment where tenant_id = :tenant and account_id = ? and amount_minor = ? and currency = ?"
                        + " and state = 'PAID' and method <> 'MOVED' and withdrawn_minor < amount_minor and settled_at >= ?"
                        + " and id <> ? order by settled_at desc, id desc limit 1",
                row -> new PaymentId(row.getLong(1)),
                settled.account().value(),
                settled.amount().minor(),
                settled.amount().currency().getCurrencyCode(),
                LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                settled.payment().value());
    }

    long open(PaymentId payment, PaymentId first, Instant now) {
        var id = NewId.next();
        sql.update(
                "insert into twin_payment (tenant_id, id, payment_id, first_id, state, found_at)"
                        + " values (:tenant, ?, ?, ?, 'OPEN', ?)",
                id,
                payment.value(),
                first.value(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        return id;
    }

    /** The latest first. */
    List<TwinRow> open(int offset, int limit) {
        return sql.list(
                ROWS + " and t.state = 'OPEN' order by t.found_at desc, t.id desc limit ? offset ?",
                TwinSql::row,
                limit,
                offset);
    }

    Optional<TwinRow> row(TwinId id) {
        return sql.first(ROWS + " and t.id = ?", TwinSql::row, id.value());
    }

    /** False when somebody was faster. */
    boolean decide(TwinId id, TwinState how, @Nullable Long refund, Actor by, Instant now) {
        return sql.update(
                        "update twin_payment set state = ?, refund_id = ?, decided_by = ?, decided_name = ?, decided_at = ?"
                                + " where tenant_id = :tenant and id = ? and state = 'OPEN'",
                        how.name(),
                        refund,
                        by.id(),
                        by.name(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        id.value())
                == 1;
    }

    private static TwinRow row(ResultSet row) throws SQLException {
        var currency = row.getString(8);
        return new TwinRow(
                new TwinId(row.getLong(1)),
                new PaymentId(row.getLong(2)),
                new PaymentId(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                Money.ofMinor(row.getLong(6), currency),
                Money.ofMinor(row.getLong(7), currency),
                PaymentMethod.valueOf(row.getString(9)),
                row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                TwinState.valueOf(row.getString(12)));
    }
}
