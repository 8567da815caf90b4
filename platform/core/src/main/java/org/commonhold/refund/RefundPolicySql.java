package org.commonhold.refund;

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
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanySql;

/** Everything that was ever set; the last row holds. */
@ApplicationScoped
class RefundPolicySql {

    private static final String ROWS = "select limit_minor, currency, twin_hours, set_at, set_name from refund_policy"
            + " where tenant_id = :tenant order by id desc limit ? offset ?";

    private final CompanySql sql;

    @Inject
    RefundPolicySql(CompanySql sql) {
        this.sql = sql;
    }

    Optional<RefundPolicy> latest() {
        return sql.first(ROWS, RefundPolicySql::policy, 1, 0);
    }

    List<RefundPolicy> history(int offset, int limit) {
        return sql.list(ROWS, RefundPolicySql::policy, limit, offset);
    }

    void set(Money limit, int twinHours, Actor by, Instant now) {
        sql.update(
                "insert into refund_policy (tenant_id, id, limit_minor, currency, twin_hours, set_at, set_by, set_name)"
                        + " values (:tenant, ?, ?, ?, ?, ?, ?, ?)",
                NewId.next(),
                limit.minor(),
                limit.currency().getCurrencyCode(),
                twinHours,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                by.id(),
                by.name());
    }

    private static RefundPolicy policy(ResultSet row) throws SQLException {
        return new RefundPolicy(
                Money.ofMinor(row.getLong(1), row.getString(2)),
                row.getInt(3),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(5));
    }
}
