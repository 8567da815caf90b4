package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.RegisterConsumption.ReadingPoint;
import org.commonhold.tenancy.CurrentTenant;

/** The values around a month for up to a thousand units, in two statements. */
@ApplicationScoped
class ConsumptionSql {

    private static final String REGISTERS = """
            select m.unit_id, m.id, m.serial, m.resource, g.zone, g.id, g.initial_value, m.installed_on
              from meter m
              join meter_register g on g.tenant_id = m.tenant_id and g.meter_id = m.id
             where m.tenant_id = ? and m.unit_id in (%s)
               and m.installed_on < ? and (m.removed_on is null or m.removed_on > ?)
             order by m.unit_id, m.resource, m.serial, g.zone
            """;

    /** An initial value proves no use: inside the month it opens, it never closes. */
    private static final String VALUES = """
            select v.register_id, v.opening, v.id, v.reading_value, v.taken_on from (
              select r.register_id, r.id, r.reading_value, r.taken_on,
                     (r.taken_on < ? or r.source = 'INITIAL') as opening,
                     row_number() over (
                       partition by r.register_id, (r.taken_on < ? or r.source = 'INITIAL')
                       order by (r.taken_on < ?) desc, r.taken_on desc, r.reading_value desc, r.id desc) as place
                from meter m
                join meter_register g on g.tenant_id = m.tenant_id and g.meter_id = m.id
                join reading r on r.tenant_id = g.tenant_id and r.register_id = g.id
               where m.tenant_id = ? and m.unit_id in (%s) and r.taken_on < ?
                 and not exists (select 1 from reading s where s.tenant_id = r.tenant_id and s.supersedes_id = r.id)
            ) v where v.place = 1
            """;

    private final EntityManager em;

    @Inject
    ConsumptionSql(EntityManager em) {
        this.em = em;
    }

    List<RegisterConsumption> of(List<UnitId> units, BillingPeriod period) {
        var values = new HashMap<Long, ReadingPoint>();
        var openings = new HashMap<Long, ReadingPoint>();
        try {
            readValues(units, period, openings, values);
            return registers(units, period, openings, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readValues(
            List<UnitId> units,
            BillingPeriod period,
            Map<Long, ReadingPoint> openings,
            Map<Long, ReadingPoint> closings)
            throws SQLException {
        try (PreparedStatement select = prepare(VALUES, units)) {
            select.setDate(1, date(period.firstDay()));
            select.setDate(2, date(period.firstDay()));
            select.setDate(3, date(period.firstDay()));
            int next = tenantAndUnits(select, 4, units);
            select.setDate(next, date(period.end()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    (row.getBoolean(2) ? openings : closings).put(row.getLong(1), point(row, 3));
                }
            }
        }
    }

    private List<RegisterConsumption> registers(
            List<UnitId> units,
            BillingPeriod period,
            Map<Long, ReadingPoint> openings,
            Map<Long, ReadingPoint> closings)
            throws SQLException {
        try (PreparedStatement select = prepare(REGISTERS, units)) {
            int next = tenantAndUnits(select, 1, units);
            select.setDate(next, date(period.end()));
            select.setDate(next + 1, date(period.firstDay()));
            var result = new ArrayList<RegisterConsumption>(units.size());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    result.add(consumption(row, openings, closings));
                }
            }
            return result;
        }
    }

    private static RegisterConsumption consumption(
            ResultSet row, Map<Long, ReadingPoint> openings, Map<Long, ReadingPoint> closings) throws SQLException {
        var register = row.getLong(6);
        var opening = openings.get(register);
        if (opening == null) {
            opening = new ReadingPoint(
                    Consumptions.NO_READING,
                    row.getBigDecimal(7),
                    row.getDate(8).toLocalDate());
        }
        return new RegisterConsumption(
                new UnitId(row.getLong(1)),
                new MeterId(row.getLong(2)),
                row.getString(3),
                Resource.valueOf(row.getString(4)),
                row.getString(5),
                opening,
                closings.get(register));
    }

    private static ReadingPoint point(ResultSet row, int first) throws SQLException {
        return new ReadingPoint(
                new ReadingId(row.getLong(first)),
                row.getBigDecimal(first + 1),
                row.getDate(first + 2).toLocalDate());
    }

    private PreparedStatement prepare(String sql, List<UnitId> units) throws SQLException {
        var marks = String.join(",", Collections.nCopies(units.size(), "?"));
        return em.unwrap(Connection.class).prepareStatement(sql.formatted(marks));
    }

    private static int tenantAndUnits(PreparedStatement select, int first, List<UnitId> units) throws SQLException {
        int next = first;
        select.setInt(next++, CurrentTenant.require().value());
        for (var unit : units) {
            select.setLong(next++, unit.value());
        }
        return next;
    }

    private static java.sql.Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }
}
