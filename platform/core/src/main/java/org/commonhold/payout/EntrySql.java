package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.gateway.ProviderEntry;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;

/** The movements that have been read, each once. */
@ApplicationScoped
class EntrySql {

    private static final String FACTS =
            "provider_entry_id, type, source, provider_payment_id, amount_minor, fee_minor," + " currency, happened_at";

    private final CompanySql sql;

    @Inject
    EntrySql(CompanySql sql) {
        this.sql = sql;
    }

    /** Our number of one that is new or not clear yet, locked; empty: it has been taken in. */
    Optional<Long> toTake(ProviderEntry entry) {
        sql.update(
                "insert ignore into provider_entry (tenant_id, id, " + FACTS + ", meaning)"
                        + " values (:tenant, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNCLEAR')",
                NewId.next(),
                entry.id(),
                entry.type(),
                entry.source(),
                entry.providerPayment(),
                entry.amountMinor(),
                entry.feeMinor(),
                entry.currency(),
                LocalDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC));
        return sql.first(
                "select id from provider_entry where tenant_id = :tenant and provider_entry_id = ?"
                        + " and meaning = 'UNCLEAR' for update",
                row -> row.getLong(1),
                entry.id());
    }

    void means(long id, Meant meant) {
        sql.update(
                "update provider_entry set meaning = ?, meant_id = ? where tenant_id = :tenant and id = ?",
                meant.meaning().name(),
                meant.id(),
                id);
    }

    /** Those of which nobody knows what they are, the earliest first. */
    List<ProviderEntry> unclear() {
        return sql.list(
                "select " + FACTS + " from provider_entry where tenant_id = :tenant and meaning = 'UNCLEAR'"
                        + " order by happened_at, id",
                EntrySql::entry);
    }

    /** When the latest of them happened. */
    Optional<Instant> latest() {
        return sql.first(
                "select happened_at from provider_entry where tenant_id = :tenant order by happened_at desc limit 1",
                row -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static ProviderEntry entry(ResultSet row) throws SQLException {
        return new ProviderEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
