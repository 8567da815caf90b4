package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonhold.basis.BilledAccount;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/**
 * Units with those who hold them in a month, and what the units are weighed by at its end: one statement a page, which begins with
 * the units of the page, whatever the server takes for cheaper.
 */
@ApplicationScoped
class PoolUnitSql {

    /** The index gives a building's units in the order of their ids, however many the building has. */
    private static final String PAGE = "select tenant_id, id, building_id, area, share from unit"
            + " force index (ix_unit_building) where tenant_id = :tenant and building_id in (?) and id > ?"
            + " order by id limit ?";

    private static final String THESE =
            "select tenant_id, id, building_id, area, share from unit where tenant_id = :tenant and id in (?)";

    private static final String HOLDERS = " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
            + " left join account a on a.tenant_id = u.tenant_id and a.unit_id = u.id and a.opened_on < ?"
            + " and (a.closed_on is null or a.closed_on > ?) order by u.id, a.id";

    private final CompanySql sql;

    @Inject
    PoolUnitSql(CompanySql sql) {
        this.sql = sql;
    }

    /** A building and the number of its units. */
    record Building(long id, int units) {}

    /** A unit with one of its holders, or with none; {@code weighed} has no holders. */
    record Row(PoolUnit weighed, @Nullable BilledAccount account) {}

    /** @param after the building before the first one */
    List<Building> buildings(long estate, long after, int limit) {
        return sql.list(
                "select b.id, (select count(*) from unit u where u.tenant_id = b.tenant_id and u.building_id = b.id)"
                        + " from building b force index (ix_building_estate) where b.tenant_id = :tenant"
                        + " and b.estate_id = ? and b.id > ? order by b.id limit ?",
                r -> new Building(r.getLong(1), r.getInt(2)),
                estate,
                after,
                limit);
    }

    /** The next units of some buildings, by id. */
    List<Row> page(Collection<Long> buildings, long after, int limit, BillingPeriod period, Set<Measure> measures) {
        return rows(PAGE, List.of(buildings, after, limit), period, measures);
    }

    List<Row> these(Collection<Long> units, BillingPeriod period, Set<Measure> measures) {
        return rows(THESE, List.of(units), period, measures);
    }

    private List<Row> rows(String units, List<Object> which, BillingPeriod period, Set<Measure> measures) {
        var parameters = new ArrayList<@Nullable Object>();
        var text =
                "select straight_join u.id, u.building_id, b.estate_id, u.area, u.share, a.id, a.opened_on, a.closed_on"
                        + fact(measures, Measure.AREA, "GROSS_AREA", period, parameters)
                        + fact(measures, Measure.SHARE, "SHARE", period, parameters)
                        + fact(measures, Measure.PERSONS, "PERSONS", period, parameters)
                        + " from (" + units + ") u" + HOLDERS;
        parameters.addAll(which);
        parameters.add(period.end());
        parameters.add(period.firstDay());
        return sql.list(text, PoolUnitSql::row, parameters.toArray());
    }

    /** The last one of its kind before the end of the month, if anything is weighed by it. */
    private static String fact(
            Set<Measure> measures,
            Measure measure,
            String kind,
            BillingPeriod period,
            List<@Nullable Object> parameters) {
        if (!measures.contains(measure)) {
            return ", null";
        }
        parameters.add(period.end());
        return ", (select f.amount from unit_fact f where f.tenant_id = u.tenant_id and f.unit_id = u.id and f.kind = '"
                + kind + "' and f.withdrawal = 0 and f.valid_from < ? order by f.valid_from desc limit 1)";
    }

    private static Row row(ResultSet row) throws SQLException {
        var area = row.getBigDecimal(4);
        var dated = row.getBigDecimal(9);
        var unit = new PoolUnit(
                row.getLong(1),
                dated == null && area.signum() > 0 ? area : dated,
                new PoolUnit.Share(row.getBigDecimal(10), row.getBigDecimal(5)),
                row.getBigDecimal(11),
                List.of());
        var account = row.getLong(6);
        return new Row(
                unit,
                row.wasNull()
                        ? null
                        : new BilledAccount(
                                new AccountId(account),
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                area,
                                row.getObject(7, LocalDate.class),
                                row.getObject(8, LocalDate.class)));
    }
}
