package org.commonhold.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

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

    void fourEyes(boolean wanted, Instant now, @Nullable Long by) {
        sql.update(
                "insert into billing_policy (tenant_id, id, version, four_eyes, set_at, set_by)"
                        + " values (:tenant, ?, 1, ?, ?, ?)",
                NewId.next(),
                wanted,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                by);
    }

    boolean estateExists(EstateId estate) {
        return sql.number("select count(*) from estate where tenant_id = :tenant and id = ?", estate.value()) > 0;
    }

    /** A run that would still post into the month. */
    boolean busy(EstateId estate, BillingPeriod period) {
        return sql.number(
                        "select count(*) from billing_run where tenant_id = :tenant and period = ?"
                                + " and (estate_id is null or estate_id = ?) and state not in ('POSTED', 'DISCARDED')",
                        period.firstDay(),
                        estate.value())
                > 0;
    }

    boolean closed(EstateId estate, BillingPeriod period) {
        return sql.number(
                        "select count(*) from closed_period where tenant_id = :tenant and estate_id = ? and period = ?",
                        estate.value(),
                        period.firstDay())
                > 0;
    }

    void close(EstateId estate, BillingPeriod period, Instant now, @Nullable Long by) {
        sql.update(
                "insert into closed_period (tenant_id, id, version, estate_id, period, closed_at, closed_by)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?)",
                NewId.next(),
                estate.value(),
                period.firstDay(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                by);
    }

    int reopen(EstateId estate, BillingPeriod period) {
        return sql.update(
                "delete from closed_period where tenant_id = :tenant and estate_id = ? and period = ?",
                estate.value(),
                period.firstDay());
    }

    List<ClosedPeriodRow> all() {
        return sql.list(
                "select c.estate_id, e.name, c.period, c.closed_at from closed_period c join estate e"
                        + " on e.tenant_id = c.tenant_id and e.id = c.estate_id where c.tenant_id = :tenant"
                        + " order by c.period desc, e.name",
                r -> new ClosedPeriodRow(
                        new EstateId(r.getLong(1)),
                        r.getString(2),
                        BillingPeriod.containing(r.getObject(3, LocalDate.class)),
                        r.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }
}
