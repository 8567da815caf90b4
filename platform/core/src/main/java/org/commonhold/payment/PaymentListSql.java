package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Payments with the places they are for, in one statement. */
@ApplicationScoped
class PaymentListSql {

    private final CompanySql sql;

    @Inject
    PaymentListSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Latest first. */
    List<PaymentListing> list(PaymentFilter filter, int offset, int limit) {
        var states = filter.states().stream().map(s -> "'" + s.name() + "'").collect(Collectors.joining(","));
        return sql.list(
                "select p.id, p.account_id, p.method, p.state, p.amount_minor, p.currency, p.started_at,"
                        + " p.settled_at, p.receipt_number, a.number, concat(b.name, ', ', u.number) from payment p"
                        + " join account a on a.tenant_id = p.tenant_id and a.id = p.account_id"
                        + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                        + " where p.tenant_id = :tenant and p.state in (" + states + ")"
                        + " order by p.started_at desc, p.id desc limit ? offset ?",
                PaymentListSql::listing,
                limit,
                offset);
    }

    private static PaymentListing listing(ResultSet row) throws SQLException {
        var payment = new PaymentRow(
                new PaymentId(row.getLong(1)),
                new AccountId(row.getLong(2)),
                PaymentMethod.valueOf(row.getString(3)),
                PaymentState.valueOf(row.getString(4)),
                Money.ofMinor(row.getLong(5), row.getString(6)),
                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject(8, LocalDateTime.class)),
                row.getObject(9, Long.class));
        return new PaymentListing(payment, row.getString(10), row.getString(11));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }

    /** What a payment has paid and still pays, the charge due first in front. */
    List<PaymentDetails.Settled> settledBy(PaymentRow payment) {
        return sql.list(
                "select c.id, s.name, c.period, sum(a.amount_minor) from allocation a join charge c"
                        + " on c.tenant_id = a.tenant_id and c.id = a.charge_id join service s"
                        + " on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where a.tenant_id = :tenant and a.payment_id = ? group by c.id, s.name, c.period, c.due_on"
                        + " having sum(a.amount_minor) <> 0 order by c.due_on, c.id",
                row -> new PaymentDetails.Settled(
                        new ChargeId(row.getLong(1)),
                        row.getString(2),
                        BillingPeriod.containing(row.getObject(3, LocalDate.class)),
                        new Money(row.getLong(4), payment.amount().currency())),
                payment.id().value());
    }
}
