package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Which payment or credit has paid which charge. */
@ApplicationScoped
class AllocationSql {

    private final CompanySql sql;

    @Inject
    AllocationSql(CompanySql sql) {
        this.sql = sql;
    }

    /** One at a time moves the account's money; before anything else is read, so that it is read as it stands. */
    void lock(AccountId account) {
        if (sql.number("select id from account where tenant_id = :tenant and id = ? for update", account.value())
                == 0) {
            throw new NotFound("account");
        }
    }

    /** What a payment pays of a charge; the number of the new row. */
    long add(PaymentId payment, Share share, Instant now) {
        return add(payment.value(), null, share, now);
    }

    /** What spare money pays of a charge; the number of the new row. */
    long add(Offset.Use use, Instant now) {
        var source = use.spare().source();
        return use.spare().isCredit() ? add(null, source, use.share(), now) : add(source, null, use.share(), now);
    }

    private long add(@Nullable Long payment, @Nullable Long credit, Share share, Instant now) {
        var id = NewId.next();
        sql.update(
                "insert into allocation (tenant_id, id, payment_id, credit_id, charge_id, amount_minor, allocated_at)"
                        + " values (:tenant, ?, ?, ?, ?, ?, ?)",
                id,
                payment,
                credit,
                share.charge(),
                share.amount().minor(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        return id;
    }

    /** What a payment has paid and still pays, the charge due last in front. */
    List<Share> heldBy(PaymentRow payment) {
        return sql.list(
                "select c.id, c.kind = 'LATE_FEE', sum(a.amount_minor) from allocation a join charge c"
                        + " on c.tenant_id = a.tenant_id and c.id = a.charge_id"
                        + " where a.tenant_id = :tenant and a.payment_id = ? group by c.id, c.kind, c.due_on"
                        + " having sum(a.amount_minor) > 0 order by c.due_on desc, c.id desc",
                row -> new Share(
                        row.getLong(1),
                        row.getBoolean(2),
                        new Money(row.getLong(3), payment.amount().currency())),
                payment.id().value());
    }

    /** A payment pays so much less of a charge. */
    void release(PaymentId payment, Share share, SourceKind why, long source, Instant now) {
        sql.update(
                "insert into allocation (tenant_id, id, payment_id, charge_id, amount_minor, allocated_at, released_for,"
                        + " release_source) values (:tenant, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                payment.value(),
                share.charge(),
                -share.amount().minor(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                why.name(),
                source);
    }

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
