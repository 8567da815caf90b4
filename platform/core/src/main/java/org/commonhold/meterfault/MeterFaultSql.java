package org.commonhold.meterfault;

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
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NewId;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.Resource;
import org.commonhold.tenancy.CompanySql;

/** Faults with the meter and where it hangs. */
@ApplicationScoped
class MeterFaultSql {

    /** Of an entry that was taken back, with no day in it, nothing is shown. */
    private static final String FROM =
            " from meter_fault f join meter m on m.tenant_id = f.tenant_id and m.id = f.meter_id"
                    + " left join unit u on u.tenant_id = m.tenant_id and u.id = m.unit_id"
                    + " join building b on b.tenant_id = m.tenant_id and b.id = coalesce(u.building_id, m.building_id)"
                    + " where f.tenant_id = :tenant and (f.valid_to is null or f.valid_to > f.valid_from)";

    private static final String ROW =
            "select f.id, m.id, m.resource, m.serial, b.id, u.id, concat_ws(', ', b.name, u.number),"
                    + " f.kind, f.valid_from, f.valid_to, f.document" + FROM;

    private final CompanySql sql;

    @Inject
    MeterFaultSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Nobody else reports a fault of the meter until the transaction ends. */
    Optional<MeterFaultRules.Life> locked(MeterId meter) {
        return sql.first(
                "select installed_on, removed_on from meter where tenant_id = :tenant and id = ? for update",
                r -> new MeterFaultRules.Life(r.getObject(1, LocalDate.class), r.getObject(2, LocalDate.class)),
                meter.value());
    }

    boolean exists(MeterId meter) {
        return sql.number("select count(*) from meter where tenant_id = :tenant and id = ?", meter.value()) > 0;
    }

    MeterFaultId add(ReportMeterFault fault, Instant now) {
        var id = NewId.next();
        sql.update(
                "insert into meter_fault (tenant_id, id, version, meter_id, kind, cause, valid_from, valid_to, document,"
                        + " recorded_at) values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                id,
                fault.meter().value(),
                fault.kind().name(),
                fault.kind().cause(),
                fault.from(),
                fault.to(),
                fault.document().strip(),
                column(now));
        return new MeterFaultId(id);
    }

    void end(MeterFaultId fault, LocalDate day, Instant now) {
        sql.update(
                "update meter_fault set valid_to = ?, recorded_at = ?, version = version + 1"
                        + " where tenant_id = :tenant and id = ?",
                day,
                column(now),
                fault.value());
    }

    Optional<MeterFaultRow> one(MeterFaultId fault) {
        return sql.first(ROW + " and f.id = ?", MeterFaultSql::row, fault.value());
    }

    List<MeterFaultRow> page(MeterFaultFilter filter, int offset, int limit) {
        return sql.list(
                ROW + condition(filter) + " order by f.valid_from desc, f.id desc limit ? offset ?",
                MeterFaultSql::row,
                limit,
                offset);
    }

    long count(MeterFaultFilter filter) {
        return sql.number("select count(*)" + FROM + condition(filter));
    }

    private static String condition(MeterFaultFilter filter) {
        var unit = filter.unit();
        var meter = filter.meter();
        return (unit == null ? "" : " and u.id = " + unit.value())
                + (meter == null ? "" : " and m.id = " + meter.value())
                + (filter.open() ? " and f.valid_to is null" : "");
    }

    private static MeterFaultRow row(ResultSet row) throws SQLException {
        var unit = row.getObject(6, Long.class);
        return new MeterFaultRow(
                new MeterFaultId(row.getLong(1)),
                new MeterId(row.getLong(2)),
                Resource.valueOf(row.getString(3)),
                row.getString(4),
                new BuildingId(row.getLong(5)),
                unit == null ? null : new UnitId(unit),
                row.getString(7),
                MeterFaultKind.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getString(11));
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
