package org.commonhold.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanySql;

/** How the company bills; the last row holds. */
@ApplicationScoped
class PolicySql {

    private final CompanySql sql;

    @Inject
    PolicySql(CompanySql sql) {
        this.sql = sql;
    }

    boolean fourEyes() {
        return sql.number("select four_eyes from billing_policy where tenant_id = :tenant order by id desc limit 1")
                > 0;
    }

    void fourEyes(boolean wanted, Instant now, Actor by) {
        sql.update(
                "insert into billing_policy (tenant_id, id, version, four_eyes, set_at, set_by, set_name)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?)",
                NewId.next(),
                wanted,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                by.id(),
                by.name());
    }

    List<PolicyRow> history(int offset, int limit) {
        return sql.list(
                "select four_eyes, set_at, set_name from billing_policy where tenant_id = :tenant"
                        + " order by id desc limit ? offset ?",
                r -> new PolicyRow(
                        r.getBoolean(1), r.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), r.getString(3)),
                limit,
                offset);
    }
}
