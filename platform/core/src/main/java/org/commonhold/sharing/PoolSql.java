package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What is shared: common costs of a month, and the buildings that have a meter of their own. */
@ApplicationScoped
class PoolSql {

    /** An estate that shared a cost within a year is expected to share it again. */
    private static final int MONTHS = 12;

    private final CompanySql sql;

    @Inject
    PoolSql(CompanySql sql) {
        this.sql = sql;
    }

    /** {@code building} is null for all buildings of the estate. */
    record Cost(String service, long estate, @Nullable Long building, long minor) {}

    List<Cost> costs(BillingPeriod period) {
        return sql.list(
                "select s.code, c.estate_id, c.building_id, sum(c.amount_minor) from common_cost c join service s"
                        + " on s.tenant_id = c.tenant_id and s.id = c.service_id where c.tenant_id = :tenant"
                        + " and c.period = ? group by s.code, c.estate_id, c.building_id"
                        + " order by s.code, c.estate_id, c.building_id",
                r -> new Cost(r.getString(1), r.getLong(2), r.getObject(3, Long.class), r.getLong(4)),
                period.firstDay());
    }

    /** In words: its building and number. */
    String unit(long id) {
        return sql.first(
                        "select concat(b.name, ', ', u.number) from unit u join building b on b.tenant_id = u.tenant_id"
                                + " and b.id = u.building_id where u.tenant_id = :tenant and u.id = ?",
                        r -> r.getString(1),
                        id)
                .orElseThrow();
    }

    String building(long id) {
        return sql.first("select name from building where tenant_id = :tenant and id = ?", r -> r.getString(1), id)
                .orElseThrow();
    }

    /** By service code: estates that share its cost this month or have in the year before. */
    Map<String, Set<Long>> sharing(BillingPeriod period) {
        record Found(String service, long estate) {}
        var result = new HashMap<String, Set<Long>>();
        for (var found : sql.list(
                "select distinct s.code, c.estate_id from common_cost c join service s on s.tenant_id = c.tenant_id"
                        + " and s.id = c.service_id where c.tenant_id = :tenant and c.period between ? and ?",
                r -> new Found(r.getString(1), r.getLong(2)),
                period.firstDay().minusMonths(MONTHS),
                period.firstDay())) {
            result.computeIfAbsent(found.service(), s -> new HashSet<>()).add(found.estate());
        }
        return result;
    }

    /** By resource: buildings with a meter that hangs there on some day of the month. */
    Map<String, Set<Long>> metered(BillingPeriod period) {
        record Found(String resource, long building) {}
        var result = new HashMap<String, Set<Long>>();
        LocalDate first = period.firstDay();
        for (var found : sql.list(
                "select distinct resource, building_id from meter where tenant_id = :tenant and building_id is not null"
                        + " and installed_on < ? and (removed_on is null or removed_on > ?)",
                r -> new Found(r.getString(1), r.getLong(2)),
                period.end(),
                first)) {
            result.computeIfAbsent(found.resource(), s -> new HashSet<>()).add(found.building());
        }
        return result;
    }
}
