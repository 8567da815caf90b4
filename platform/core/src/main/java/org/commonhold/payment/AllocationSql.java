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
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Which payment has paid which charge. */
@ApplicationScoped
class AllocationSql {

    private final CompanySql sql;

    @Inject
    AllocationSql(CompanySql sql) {
        this.sql = sql;
    }

    /** A payment of which something is not yet allocated. */
    record Unused(long payment, Money amount) {}

    /** One at a time moves the account's money; before anything else is read, so that it is read as it stands. */
    void lock(AccountId account) {
        if (sql.number("select id from account where tenant_id = :tenant and id = ? for update", account.value())
                == 0) {
            throw new NotFound("account");
        }
    }

    List<OpenCharge> open(AccountId account, String currency) {
        return sql.list(
                "select c.id, c.kind = 'LATE_FEE', c.due_on, c.amount_minor - coalesce(sum(a.amount_minor), 0) as open_minor from charge c"
                        + " left join allocation a on a.tenant_id = c.tenant_id and a.charge_id = c.id"
                        + " where c.tenant_id = :tenant and c.account_id = ? and c.currency = ?"
                        + " group by c.id, c.kind, c.due_on, c.amount_minor having open_minor > 0 order by c.due_on, c.id",
                row -> new OpenCharge(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getObject(3, LocalDate.class),
                        Money.ofMinor(row.getLong(4), currency)),
                account.value(),
                currency);
    }

    /** What earlier payments have left over, oldest first; the one that is just being booked is not yet an advance. */
    List<Unused> unused(AccountId account, String currency, @Nullable PaymentId except) {
        return sql.list(
                "select p.id, p.amount_minor - coalesce(sum(a.amount_minor), 0) as unused_minor from payment p"
                        + " left join allocation a on a.tenant_id = p.tenant_id and a.payment_id = p.id"
                        + " where p.tenant_id = :tenant and p.account_id = ? and p.currency = ? and p.state = 'PAID' and p.id <> ?"
                        + " group by p.id, p.amount_minor, p.settled_at having unused_minor > 0"
                        + " order by p.settled_at, p.id",
                row -> new Unused(row.getLong(1), Money.ofMinor(row.getLong(2), currency)),
                account.value(),
                currency,
                except == null ? 0 : except.value());
    }

    /** Those of the accounts that have paid ahead. */
    List<AccountId> withAdvances(List<AccountId> accounts) {
        return sql.list(
                "select p.account_id from posting p where p.tenant_id = :tenant and p.gl_account = '2100'"
                        + " and p.account_id in (?)"
                        + " group by p.account_id having sum(p.amount_minor) < 0 order by p.account_id",
                row -> new AccountId(row.getLong(1)),
                accounts.stream().map(AccountId::value).toList());
    }

    /** The number of the new row. */
    long add(long payment, Share share, Instant now) {
        var id = NewId.next();
        sql.update(
                "insert into allocation (tenant_id, id, payment_id, charge_id, amount_minor, allocated_at)"
                        + " values (:tenant, ?, ?, ?, ?, ?)",
                id,
                payment,
                share.charge(),
                share.amount().minor(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        return id;
    }

    List<PaymentDetails.Settled> settledBy(PaymentRow payment) {
        return sql.list(
                "select c.id, s.name, c.period, a.amount_minor from allocation a join charge c"
                        + " on c.tenant_id = a.tenant_id and c.id = a.charge_id join service s"
                        + " on s.tenant_id = c.tenant_id and s.id = c.service_id"
                        + " where a.tenant_id = :tenant and a.payment_id = ? order by c.due_on, c.id",
                row -> new PaymentDetails.Settled(
                        new ChargeId(row.getLong(1)),
                        row.getString(2),
                        BillingPeriod.containing(row.getObject(3, LocalDate.class)),
                        new Money(row.getLong(4), payment.amount().currency())),
                payment.id().value());
    }
}
