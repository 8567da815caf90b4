package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.metering.BuildingMeterRow.Dial;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Meters of buildings with what their dials showed last: two statements a page. */
@ApplicationScoped
class BuildingMeterSql {

    private static final String FROM =
            " from meter m join building b on b.tenant_id = m.tenant_id and b.id = m.building_id"
                    + " join estate e on e.tenant_id = b.tenant_id and e.id = b.estate_id where m.tenant_id = :tenant";
    private static final String METERS =
            "select m.id, e.id, e.name, b.id, b.name, m.resource, m.serial, m.installed_on,"
                    + " m.verification_due, m.removed_on" + FROM;
    private static final String DIALS = "select g.meter_id, g.id, g.zone, g.digits, g.decimals,"
            + " coalesce(r.reading_value, g.initial_value), coalesce(r.taken_on, m.installed_on) from meter_register g"
            + " join meter m on m.tenant_id = g.tenant_id and m.id = g.meter_id left join reading r"
            + " on r.tenant_id = g.tenant_id and r.id = (select l.id from reading l where l.tenant_id = g.tenant_id"
            + " and l.register_id = g.id and not exists (select 1 from reading s where s.tenant_id = l.tenant_id"
            + " and s.supersedes_id = l.id) order by l.taken_on desc, l.reading_value desc, l.id desc limit 1)"
            + " where g.tenant_id = :tenant and g.meter_id in %s order by g.meter_id, g.zone";

    private final CompanySql sql;

    @Inject
    BuildingMeterSql(CompanySql sql) {
        this.sql = sql;
    }

    private record Found(long meter, Dial dial) {}

    boolean serialUsed(Resource resource, String serial, @Nullable MeterId but) {
        return sql.number(
                        "select count(*) from meter where tenant_id = :tenant and resource = ? and serial = ? and id <> ?",
                        resource.name(),
                        serial.strip(),
                        but == null ? 0 : but.value())
                > 0;
    }

    /** By estate, building and resource; those that hang there before those that were removed. */
    List<BuildingMeterRow> page(BuildingMeterFilter filter, int offset, int limit) {
        return rows(
                METERS + condition(filter) + " order by e.name, b.name, m.removed_on is not null, m.resource, m.serial"
                        + " limit ? offset ?",
                limit,
                offset);
    }

    List<BuildingMeterRow> one(MeterId meter) {
        return rows(METERS + " and m.id = ?", meter.value());
    }

    long count(BuildingMeterFilter filter) {
        return sql.number("select count(*)" + FROM + condition(filter));
    }

    private static String condition(BuildingMeterFilter filter) {
        var estate = filter.estate();
        var building = filter.building();
        return (estate == null ? "" : " and e.id = " + estate.value())
                + (building == null ? "" : " and b.id = " + building.value());
    }

    private List<BuildingMeterRow> rows(String query, @Nullable Object... parameters) {
        var dials = new HashMap<Long, List<Dial>>();
        var meters = sql.list(query, row -> meter(row, dials), parameters);
        for (var found : sql.list(
                String.format(
                        DIALS,
                        CompanySql.in(meters.stream().map(m -> m.id().value()).toList())),
                BuildingMeterSql::dial)) {
            dials.getOrDefault(found.meter(), new ArrayList<>()).add(found.dial());
        }
        return meters;
    }

    /** Its dials come with the second statement. */
    private static BuildingMeterRow meter(ResultSet row, Map<Long, List<Dial>> dials) throws SQLException {
        return new BuildingMeterRow(
                new MeterId(row.getLong(1)),
                new EstateId(row.getLong(2)),
                row.getString(3),
                new BuildingId(row.getLong(4)),
                row.getString(5),
                Resource.valueOf(row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                dials.computeIfAbsent(row.getLong(1), m -> new ArrayList<>()));
    }

    private static Found dial(ResultSet row) throws SQLException {
        BigDecimal last = row.getBigDecimal(6);
        return new Found(
                row.getLong(1),
                new Dial(
                        new RegisterId(row.getLong(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        last.stripTrailingZeros(),
                        row.getObject(7, LocalDate.class)));
    }
}
