package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;

/** Invoices that estates and buildings share. */
@ApplicationScoped
class CommonCostSql {

    /** A run that divided the cost has been posted, or its posting has begun. */
    private static final String POSTED = "exists (select 1 from billing_run r join run_share h"
            + " on h.tenant_id = r.tenant_id and h.run_id = r.id and h.period = x.period"
            + " and h.service_id = x.service_id join account a on a.tenant_id = h.tenant_id and a.id = h.account_id"
            + " join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " join building p on p.tenant_id = u.tenant_id and p.id = u.building_id"
            + " where r.tenant_id = x.tenant_id and r.period = x.period and r.state in ('POSTING', 'POSTED')"
            + " and r.calculated_at >= x.recorded_at and p.estate_id = x.estate_id"
            + " and (x.building_id is null or p.id = x.building_id))";

    private static final String ROW = "select x.id, x.estate_id, e.name, x.building_id, b.name, x.service_id, s.name,"
            + " x.period, x.amount_minor, x.currency, x.document, " + POSTED + " from common_cost x"
            + LevyTables.SERVICE + " join estate e on e.tenant_id = x.tenant_id and e.id = x.estate_id"
            + " left join building b on b.tenant_id = x.tenant_id and b.id = x.building_id"
            + " where x.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    CommonCostSql(CompanySql sql) {
        this.sql = sql;
    }

    boolean exists(EstateId estate) {
        return sql.number("select count(*) from estate where tenant_id = :tenant and id = ?", estate.value()) > 0;
    }

    boolean exists(EstateId estate, BuildingId building) {
        return sql.number(
                        "select count(*) from building where tenant_id = :tenant and estate_id = ? and id = ?",
                        estate.value(),
                        building.value())
                > 0;
    }

    LevyId add(RecordCommonCost cost, Instant now) {
        var id = NewId.next();
        var building = cost.building();
        sql.update(
                "insert into common_cost (tenant_id, id, version, estate_id, building_id, service_id, period,"
                        + " amount_minor, currency, document, recorded_at)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                cost.estate().value(),
                building == null ? null : building.value(),
                cost.service().value(),
                cost.period().firstDay(),
                cost.amount().minor(),
                cost.amount().currency().getCurrencyCode(),
                cost.document().strip(),
                LevyTables.column(now));
        return new LevyId(id);
    }

    Optional<CommonCostRow> one(LevyId cost) {
        return sql.first(ROW + " and x.id = ?", CommonCostSql::row, cost.value());
    }

    void correct(CorrectCommonCost cost) {
        sql.update(
                "update common_cost set amount_minor = ?, document = ?, version = version + 1"
                        + " where tenant_id = :tenant and id = ?",
                cost.amount().minor(),
                cost.document().strip(),
                cost.cost().value());
    }

    void remove(LevyId cost) {
        sql.update("delete from common_cost where tenant_id = :tenant and id = ?", cost.value());
    }

    List<CommonCostRow> page(BillingPeriod period, int offset, int limit) {
        return sql.list(
                ROW + " and x.period = ? order by e.name, b.name, s.code, x.id limit ? offset ?",
                CommonCostSql::row,
                period.firstDay(),
                limit,
                offset);
    }

    long count(BillingPeriod period) {
        return sql.number(
                "select count(*) from common_cost where tenant_id = :tenant and period = ?", period.firstDay());
    }

    private static CommonCostRow row(ResultSet row) throws SQLException {
        var building = row.getObject(4, Long.class);
        return new CommonCostRow(
                new LevyId(row.getLong(1)),
                new EstateId(row.getLong(2)),
                row.getString(3),
                building == null ? null : new BuildingId(building),
                row.getString(5),
                new ServiceId(row.getLong(6)),
                row.getString(7),
                BillingPeriod.containing(row.getObject(8, LocalDate.class)),
                Money.ofMinor(row.getLong(9), row.getString(10)),
                row.getString(11),
                row.getBoolean(12));
    }
}
