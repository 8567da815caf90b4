package org.commonhold.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.commonhold.estate.AccountId;
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
    long add(long payment, Share share, Instant now) {
        return add(payment, null, share, now);
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
    List<Share> heldBy(long payment, Currency currency) {
        return sql.list(
                "select c.id, c.kind = 'LATE_FEE', sum(a.amount_minor) from allocation a join charge c"
                        + " on c.tenant_id = a.tenant_id and c.id = a.charge_id"
                        + " where a.tenant_id = :tenant and a.payment_id = ? group by c.id, c.kind, c.due_on"
                        + " having sum(a.amount_minor) > 0 order by c.due_on desc, c.id desc",
                row -> new Share(row.getLong(1), row.getBoolean(2), new Money(row.getLong(3), currency)),
                payment);
    }

    /** A payment pays so much less of a charge. */
    void release(long payment, Share share, SourceKind why, long source, Instant now) {
        sql.update(
                "insert into allocation (tenant_id, id, payment_id, charge_id, amount_minor, allocated_at, released_for,"
                        + " release_source) values (:tenant, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                payment,
                share.charge(),
                -share.amount().minor(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                why.name(),
                source);
    }
}
