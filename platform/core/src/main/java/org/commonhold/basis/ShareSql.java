package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.tenancy.CompanySql;

/** What a run divided among units. */
@ApplicationScoped
class ShareSql {

    private final CompanySql sql;

    @Inject
    ShareSql(CompanySql sql) {
        this.sql = sql;
    }

    private record Row(long account, String service, ShareFact share) {}

    /** By account and service code. */
    Map<Long, Map<String, ShareFact>> of(BillingRunId run, BillingPeriod period, Collection<Long> accounts) {
        var result = new HashMap<Long, Map<String, ShareFact>>();
        for (var row : sql.list(
                "select r.account_id, s.code, r.total, r.weight, r.weights, r.part from run_share r join service s"
                        + " on s.tenant_id = r.tenant_id and s.id = r.service_id where r.tenant_id = :tenant"
                        + " and r.run_id = ? and r.period = ? and r.account_id in (?)",
                r -> new Row(
                        r.getLong(1),
                        r.getString(2),
                        new ShareFact(
                                plain(r.getBigDecimal(3)),
                                plain(r.getBigDecimal(4)),
                                plain(r.getBigDecimal(5)),
                                plain(r.getBigDecimal(6)))),
                run.value(),
                period.firstDay(),
                accounts)) {
            result.computeIfAbsent(row.account(), a -> new HashMap<>()).put(row.service(), row.share());
        }
        return result;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
