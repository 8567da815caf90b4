package org.commonhold.paylink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.commonhold.security.Secrets;
import org.commonhold.tenancy.TenantId;

/**
 * What happens before a company is known: whose link this is, and how often the caller has asked. One statement answers for a link
 * that is unknown, expired or revoked, so that they cannot be told apart.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PayLinkSql {

    private static final String COMPANY =
            "select tenant_id from payment_link where token_hash = ? and revoked_at is null and expires_at > ?";
    private static final String COUNT =
            "insert into public_call (caller, minute, calls) values (?, ?, 1) on duplicate key update calls = calls + 1";
    private static final long KEPT_MINUTES = 60;

    private final EntityManager em;
    private final Clock clock;

    @Inject
    PayLinkSql(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public Optional<TenantId> company(String token) {
        try (var statement = em.unwrap(Connection.class).prepareStatement(COMPANY)) {
            statement.setString(1, Secrets.sha256(token));
            statement.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(new TenantId(row.getInt(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts a call; gives back how many the address has made in this minute. */
    public int calls(String address) {
        var minute = clock.instant().getEpochSecond() / Duration.ofMinutes(1).toSeconds();
        var caller = Secrets.sha256(address);
        try {
            run(COUNT, caller, minute);
            var calls = count(caller, minute);
            if (calls == 1) {
                run("delete from public_call where caller <> ? and minute < ?", caller, minute - KEPT_MINUTES);
            }
            return calls;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, String caller, long minute) throws SQLException {
        try (var statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            statement.setString(1, caller);
            statement.setLong(2, minute);
            statement.executeUpdate();
        }
    }

    private int count(String caller, long minute) throws SQLException {
        try (var statement = em.unwrap(Connection.class)
                .prepareStatement("select calls from public_call where caller = ? and minute = ?")) {
            statement.setString(1, caller);
            statement.setLong(2, minute);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
