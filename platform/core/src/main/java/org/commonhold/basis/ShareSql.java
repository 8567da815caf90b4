package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.CommonFact;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Facts.Unknown;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What a run divided among units. */
@ApplicationScoped
class ShareSql {

    private final CompanySql sql;

    @Inject
    ShareSql(CompanySql sql) {
        this.sql = sql;
    }

    private record Row(long account, String service, ShareFact share) {}

    /** By account and service code; an estate's cost and then the building's are one part. */
    Map<Long, Map<String, ShareFact>> of(BillingRunId run, BillingPeriod period, Collection<Long> accounts) {
        var result = new HashMap<Long, Map<String, ShareFact>>();
        for (var row : sql.list(
                "select r.account_id, s.code, r.total, r.weight, r.weights, r.part, c.measured, c.used, c.carried_in,"
                        + " c.carried_out, c.most, r.unknown_of, r.unknown_what from run_share r join service s"
                        + " on s.tenant_id = r.tenant_id and s.id = r.service_id join account a"
                        + " on a.tenant_id = r.tenant_id and a.id = r.account_id join unit u"
                        + " on u.tenant_id = a.tenant_id and u.id = a.unit_id left join run_common c"
                        + " on c.tenant_id = r.tenant_id and c.run_id = r.run_id and c.period = r.period"
                        + " and c.service_id = r.service_id and c.building_id = u.building_id where r.tenant_id = :tenant"
                        + " and r.run_id = ? and r.period = ? and r.account_id in (?) order by r.place",
                r -> new Row(r.getLong(1), r.getString(2), share(r)),
                run.value(),
                period.firstDay(),
                accounts)) {
            result.computeIfAbsent(row.account(), a -> new HashMap<>())
                    .merge(row.service(), row.share(), ShareFact::with);
        }
        return result;
    }

    private static ShareFact share(ResultSet row) throws SQLException {
        var unknown = row.getString(12);
        if (unknown != null) {
            return ShareFact.unknown(new Unknown(unknown, row.getString(13)));
        }
        return new ShareFact(
                plain(row.getBigDecimal(3)),
                plain(row.getBigDecimal(4)),
                plain(row.getBigDecimal(5)),
                plain(row.getBigDecimal(6)),
                common(row),
                null);
    }

    private static @Nullable CommonFact common(ResultSet row) throws SQLException {
        var measured = row.getBigDecimal(7);
        var most = row.getBigDecimal(11);
        return measured == null
                ? null
                : new CommonFact(
                        plain(measured),
                        plain(row.getBigDecimal(8)),
                        plain(row.getBigDecimal(9)),
                        plain(row.getBigDecimal(10)),
                        most == null ? null : plain(most));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
