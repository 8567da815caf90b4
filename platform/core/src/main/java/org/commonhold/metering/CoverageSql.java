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
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** Counts over all meters of a company, in one statement each. */
@ApplicationScoped
class CoverageSql {

    private static final String INSTALLED = """
             from meter m
             join meter_register g on g.tenant_id = m.tenant_id and g.meter_id = m.id
             join unit u on u.tenant_id = m.tenant_id and u.id = m.unit_id
             join building b on b.tenant_id = u.tenant_id and b.id = u.building_id
            where m.tenant_id = ? and m.installed_on < ? and (m.removed_on is null or m.removed_on > ?)
            """;
    private static final String READ = """
            exists (select 1 from reading r where r.tenant_id = g.tenant_id and r.register_id = g.id
              and r.taken_on >= ? and r.taken_on < ? and r.source <> 'INITIAL')
            """;
    private static final String LAST =
            " from reading r where r.tenant_id = g.tenant_id and r.register_id = g.id and r.taken_on < ?"
                    + " and not exists (select 1 from reading s where s.tenant_id = r.tenant_id"
                    + " and s.supersedes_id = r.id) order by r.taken_on desc, r.reading_value desc, r.id desc limit 1)";

    private final EntityManager em;

    @Inject
    CoverageSql(EntityManager em) {
        this.em = em;
    }

    List<CoverageRow> byBuilding(BillingPeriod period) {
        var sql = "select b.id, b.name, count(*), sum(" + READ + ")" + INSTALLED
                + " group by b.id, b.name order by b.name";
        return query(
                sql,
                row -> new CoverageRow(new BuildingId(row.getLong(1)), row.getString(2), row.getInt(3), row.getInt(4)),
                period.firstDay(),
                period.end(),
                CurrentTenant.require().value(),
                period.end(),
                period.firstDay());
    }

    List<MissingRow> missing(BillingPeriod period, @Nullable BuildingId building, int offset, int limit) {
        var chosen = building == null ? 0L : building.value();
        var sql = "select b.id, u.id, concat(b.name, ', ', u.number), m.resource, m.serial, g.id, g.zone,"
                + " coalesce((select r.reading_value" + LAST + ", g.initial_value), (select r.taken_on" + LAST
                + INSTALLED + " and (? = 0 or b.id = ?) and not " + READ
                + " order by b.name, length(u.number), u.number, m.resource, m.serial, g.zone limit ? offset ?";
        return query(
                sql,
                CoverageSql::missingRow,
                period.end(),
                period.end(),
                CurrentTenant.require().value(),
                period.end(),
                period.firstDay(),
                chosen,
                chosen,
                period.firstDay(),
                period.end(),
                limit,
                offset);
    }

    private static MissingRow missingRow(ResultSet row) throws SQLException {
        return new MissingRow(
                new BuildingId(row.getLong(1)),
                new UnitId(row.getLong(2)),
                row.getString(3),
                Resource.valueOf(row.getString(4)),
                row.getString(5),
                new RegisterId(row.getLong(6)),
                row.getString(7),
                row.getBigDecimal(8),
                Optional.ofNullable(row.getDate(9))
                        .map(java.sql.Date::toLocalDate)
                        .orElse(null));
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(select, i + 1, parameters[i]);
            }
            var result = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, value instanceof LocalDate day ? java.sql.Date.valueOf(day) : value);
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
