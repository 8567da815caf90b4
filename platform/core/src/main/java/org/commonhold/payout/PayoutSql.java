package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.gateway.ProviderPayout;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;

/** Payouts as they stand, and when the provider's books were read. */
@ApplicationScoped
class PayoutSql {

    private final CompanySql sql;

    @Inject
    PayoutSql(CompanySql sql) {
        this.sql = sql;
    }

    void keep(ProviderPayout payout) {
        sql.update(
                "insert into payout (tenant_id, id, provider_payout_id, amount_minor, currency, status, created_at, arrives_on)"
                        + " values (:tenant, ?, ?, ?, ?, ?, ?, ?) on duplicate key update status = values(status),"
                        + " arrives_on = values(arrives_on)",
                NewId.next(),
                payout.id(),
                payout.amountMinor(),
                payout.currency(),
                payout.status(),
                LocalDateTime.ofInstant(payout.createdAt(), ZoneOffset.UTC),
                payout.arrivesOn());
    }

    /** The latest first. */
    List<PayoutRow> list(int offset, int limit) {
        return sql.list(
                "select p.provider_payout_id, p.amount_minor, p.currency, p.status, p.created_at, p.arrives_on,"
                        + " exists (select 1 from provider_entry e where e.tenant_id = p.tenant_id"
                        + " and e.source = p.provider_payout_id and e.meaning = 'PAYOUT') from payout p"
                        + " where p.tenant_id = :tenant order by p.created_at desc, p.id desc limit ? offset ?",
                row -> new PayoutRow(
                        row.getString(1),
                        Money.ofMinor(row.getLong(2), row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(6, LocalDate.class),
                        row.getBoolean(7)),
                limit,
                offset);
    }

    void read(Reading reading) {
        sql.update(
                "insert into provider_reading (tenant_id, id, read_at, failure, differences) values (:tenant, ?, ?, ?, ?)",
                NewId.next(),
                LocalDateTime.ofInstant(reading.at(), ZoneOffset.UTC),
                reading.failure(),
                reading.differences());
    }

    Optional<Reading> lastReading() {
        return sql.first(
                "select read_at, failure, differences from provider_reading where tenant_id = :tenant"
                        + " order by read_at desc, id desc limit 1",
                row -> new Reading(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        row.getLong(3)));
    }
}
