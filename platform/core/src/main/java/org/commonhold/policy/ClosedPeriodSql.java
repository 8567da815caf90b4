package org.commonhold.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Months of estates: those that runs were posted for, and those that are closed. */
@ApplicationScoped
class ClosedPeriodSql {

    private static final String THIS = " where tenant_id = :tenant and estate_id = ? and period = ?";

    /** Each month of each estate once; a run is for all estates, one, a building of it, or one account. */
    private static final String MONTHS = " from (select n.estate_id, n.period, max(n.billed) as billed from (select"
            + " estate_id, period, 0 as billed from closed_period where tenant_id = :tenant"
            + " union all select e.id, r.period, 1 from billing_run r join estate e on e.tenant_id = r.tenant_id"
            + " left join building b on b.tenant_id = r.tenant_id and b.id = r.building_id"
            + " left join account a on a.tenant_id = r.tenant_id and a.id = r.account_id"
            + " left join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " left join building h on h.tenant_id = u.tenant_id and h.id = u.building_id"
            + " where r.tenant_id = :tenant and r.state = 'POSTED' and r.kind = 'REGULAR'"
            + " and e.id = coalesce(r.estate_id, b.estate_id, h.estate_id, e.id)) n group by n.estate_id, n.period) m";

    private final CompanySql sql;

    @Inject
    ClosedPeriodSql(CompanySql sql) {
        this.sql = sql;
    }

    /** A closed month; {@code askedBy}: who asked to open it, null when nobody did. */
    record Locked(@Nullable Long askedBy) {}

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
        return sql.number("select count(*) from closed_period" + THIS, estate.value(), period.firstDay()) > 0;
    }

    /** Nobody else answers for the month until the transaction ends. */
    Optional<Locked> locked(EstateId estate, BillingPeriod period) {
        return sql.first(
                "select asked_by from closed_period" + THIS + " for update",
                r -> new Locked(r.getObject(1, Long.class)),
                estate.value(),
                period.firstDay());
    }

    void close(EstateId estate, BillingPeriod period, Instant now, Actor by) {
        sql.update(
                "insert into closed_period (tenant_id, id, version, estate_id, period, closed_at, closed_by,"
                        + " closed_name) values (:tenant, ?, 1, ?, ?, ?, ?, ?)",
                NewId.next(),
                estate.value(),
                period.firstDay(),
                column(now),
                by.id(),
                by.name());
    }

    void ask(EstateId estate, BillingPeriod period, String reason, Instant now, Actor by) {
        sql.update(
                "update closed_period set asked_by = ?, asked_name = ?, asked_at = ?, asked_reason = ?,"
                        + " version = version + 1" + THIS,
                by.id(),
                by.name(),
                column(now),
                reason,
                estate.value(),
                period.firstDay());
    }

    void reopen(EstateId estate, BillingPeriod period) {
        sql.update("delete from closed_period" + THIS, estate.value(), period.firstDay());
    }

    List<MonthRow> page(@Nullable EstateId estate, int offset, int limit) {
        return sql.list(
                "select m.estate_id, e.name, m.period, m.billed, c.closed_at, c.closed_name, c.asked_at,"
                        + " c.asked_name, c.asked_reason" + MONTHS + " join estate e on e.tenant_id = :tenant"
                        + " and e.id = m.estate_id left join closed_period c on c.tenant_id = e.tenant_id"
                        + " and c.estate_id = m.estate_id and c.period = m.period" + only(estate)
                        + " order by m.period desc, e.name, e.id limit ? offset ?",
                ClosedPeriodSql::row,
                limit,
                offset);
    }

    long count(@Nullable EstateId estate) {
        return sql.number("select count(*)" + MONTHS + only(estate));
    }

    private static String only(@Nullable EstateId estate) {
        return estate == null ? "" : " where m.estate_id = " + estate.value();
    }

    private static MonthRow row(ResultSet row) throws SQLException {
        var closedAt = row.getObject(5, LocalDateTime.class);
        var askedAt = row.getObject(7, LocalDateTime.class);
        var asked = askedAt == null ? null : new MonthRow.Asked(instant(askedAt), row.getString(8), row.getString(9));
        return new MonthRow(
                new EstateId(row.getLong(1)),
                row.getString(2),
                BillingPeriod.containing(row.getObject(3, LocalDate.class)),
                row.getBoolean(4),
                closedAt == null ? null : new MonthRow.Closing(instant(closedAt), row.getString(6), asked));
    }

    private static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
