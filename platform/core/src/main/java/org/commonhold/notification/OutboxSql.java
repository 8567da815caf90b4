package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.document.DocumentId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** The outbox rows. SQL by hand: a queue needs "skip locked" and "ignore a duplicate", which JPA does not have. */
@ApplicationScoped
class OutboxSql {

    private static final String OWN = " where tenant_id = ? and id = ? and attempts = ? and state = 'PENDING'";

    private final EntityManager em;

    @Inject
    OutboxSql(EntityManager em) {
        this.em = em;
    }

    /** Only a duplicate is ignored; any other violation still fails, which INSERT IGNORE would hide. */
    void add(OutgoingMail mail, Instant now) {
        var attachment = mail.attachment();
        update(
                "insert into outbox_message (tenant_id, id, version, channel, recipient, subject, body, document_id,"
                        + " dedupe_key, state, attempts, next_attempt_at, created_at)"
                        + " values (?, ?, 0, 'EMAIL', ?, ?, ?, ?, ?, 'PENDING', 0, ?, ?) on duplicate key update id = id",
                CurrentTenant.require().value(),
                NewId.next(),
                mail.to(),
                mail.subject(),
                mail.body(),
                attachment == null ? null : attachment.value(),
                mail.dedupeKey(),
                utc(now),
                utc(now));
    }

    /** The message that waits longest and that no other node is looking at; locked until the transaction ends. */
    Optional<QueuedMail> nextDue(Instant now) {
        var sql = "select id, attempts + 1, recipient, subject, body, document_id from outbox_message"
                + " where tenant_id = ? and state = 'PENDING' and next_attempt_at <= ?"
                + " order by next_attempt_at, id limit 1 for update skip locked";
        try (var select = prepare(sql, CurrentTenant.require().value(), utc(now));
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(mail(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void lease(QueuedMail mail, Instant until) {
        update(
                "update outbox_message set attempts = attempts + 1, next_attempt_at = ?" + OWN,
                utc(until),
                CurrentTenant.require().value(),
                mail.id(),
                mail.attempt() - 1);
    }

    void sent(QueuedMail mail, Instant now) {
        update(
                "update outbox_message set state = 'SENT', sent_at = ?, failure = null" + OWN,
                utc(now),
                CurrentTenant.require().value(),
                mail.id(),
                mail.attempt());
    }

    void again(QueuedMail mail, Instant at, String failure) {
        update(
                "update outbox_message set next_attempt_at = ?, failure = ?" + OWN,
                utc(at),
                failure,
                CurrentTenant.require().value(),
                mail.id(),
                mail.attempt());
    }

    void park(QueuedMail mail, String failure) {
        update(
                "update outbox_message set state = 'PARKED', failure = ?" + OWN,
                failure,
                CurrentTenant.require().value(),
                mail.id(),
                mail.attempt());
    }

    /**
     * The one query across companies: which of them have something to send. It gives ids only; each is then visited as
     * itself.
     */
    List<TenantId> companiesWithDueMail(Instant now) {
        var sql = "select distinct tenant_id from outbox_message where state = 'PENDING' and next_attempt_at <= ?";
        try (var select = prepare(sql, utc(now));
                var rows = select.executeQuery()) {
            var result = new ArrayList<TenantId>();
            while (rows.next()) {
                result.add(new TenantId(rows.getInt(1)));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static QueuedMail mail(ResultSet row) throws SQLException {
        var document = row.getLong(6);
        var attachment = row.wasNull() ? null : new DocumentId(document);
        return new QueuedMail(
                row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5), attachment);
    }

    private void update(String sql, @Nullable Object... values) {
        try (var statement = prepare(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = em.unwrap(Connection.class).prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
