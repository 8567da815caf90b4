package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.basis.BilledAccount;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What has been charged for a month that is computed again. */
@ApplicationScoped
class CorrectionSql {

    private final CompanySql sql;

    @Inject
    CorrectionSql(CompanySql sql) {
        this.sql = sql;
    }

    record Posted(
            long account,
            long service,
            long charge,
            Kind kind,
            Method method,
            BigDecimal quantity,
            long amount,
            long tax,
            @Nullable Long replaces) {}

    /** By account and service: every line for that month, in the order in which they were charged. */
    Map<Long, Map<Long, List<Posted>>> charged(List<BilledAccount> accounts, BillingPeriod period) {
        var result = new HashMap<Long, Map<Long, List<Posted>>>();
        var ids = accounts.stream().map(a -> a.account().value()).toList();
        for (var line : sql.list(
                "select account_id, service_id, id, kind, method, quantity, amount_minor, tax_minor, replaces_id"
                        + " from charge where tenant_id = :tenant and account_id in " + CompanySql.in(ids)
                        + " and due_on >= ? and period = ? and kind <> 'LATE_FEE' order by account_id, id",
                r -> new Posted(
                        r.getLong(1),
                        r.getLong(2),
                        r.getLong(3),
                        Kind.valueOf(r.getString(4)),
                        Method.valueOf(r.getString(5)),
                        r.getBigDecimal(6),
                        r.getLong(7),
                        r.getLong(8),
                        r.getObject(9, Long.class)),
                period.firstDay(),
                period.firstDay())) {
            result.computeIfAbsent(line.account(), a -> new HashMap<>())
                    .computeIfAbsent(line.service(), s -> new ArrayList<>())
                    .add(line);
        }
        return result;
    }
}
