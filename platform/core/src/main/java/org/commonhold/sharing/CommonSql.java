package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What buildings used in common from month to month, and their common areas. */
@ApplicationScoped
class CommonSql {

    private final CompanySql sql;

    @Inject
    CommonSql(CompanySql sql) {
        this.sql = sql;
    }

    /** m² at the end of the month; null when nobody recorded them. */
    @Nullable
    BigDecimal area(long building, BillingPeriod period) {
        return sql.first(
                        "select amount from building_fact where tenant_id = :tenant and building_id = ?"
                                + " and kind = 'COMMON_AREA' and withdrawal = 0 and valid_from < ? order by valid_from desc limit 1",
                        r -> r.getBigDecimal(1),
                        building,
                        period.end())
                .orElse(null);
    }

    /** What the last posted month before this one left; 0 or less. */
    BigDecimal carried(long building, long service, BillingPeriod period) {
        return sql.first(
                        "select c.carried_out from run_common c join billing_run r on r.tenant_id = c.tenant_id"
                                + " and r.id = c.run_id where c.tenant_id = :tenant and c.building_id = ?"
                                + " and c.service_id = ? and c.period < ? and r.state = 'POSTED' and r.kind = 'REGULAR'"
                                + " order by c.period desc, r.posted_at desc limit 1",
                        r -> r.getBigDecimal(1),
                        building,
                        service,
                        period.firstDay())
                .orElse(BigDecimal.ZERO);
    }
}
