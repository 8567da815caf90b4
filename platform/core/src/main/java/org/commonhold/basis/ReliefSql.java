package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.Benefit;
import org.commonhold.pricing.Facts.Discount;
import org.commonhold.pricing.Facts.OneOffFact;
import org.commonhold.tenancy.CompanySql;

/** Benefits, discounts and one-off sums of accounts. */
@ApplicationScoped
class ReliefSql {

    private final CompanySql sql;

    @Inject
    ReliefSql(CompanySql sql) {
        this.sql = sql;
    }

    private record Owned<T>(long account, T fact) {}

    Map<Long, List<Benefit>> benefits(Collection<Long> accounts, BillingPeriod period) {
        return grouped(sql.list(
                "select x.account_id, s.code, x.id, x.name, x.percent, x.entitled, x.persons, x.within_norm, x.cash,"
                        + " x.valid_from, x.valid_to" + valid("x.reason = 'BENEFIT'"),
                r -> new Owned<>(
                        r.getLong(1),
                        new Benefit(
                                r.getString(2),
                                r.getLong(3),
                                r.getString(4),
                                r.getBigDecimal(5),
                                r.getInt(6),
                                r.getInt(7),
                                r.getBigDecimal(8),
                                r.getBoolean(9),
                                r.getObject(10, LocalDate.class),
                                r.getObject(11, LocalDate.class))),
                period.end(),
                period.firstDay(),
                accounts));
    }

    Map<Long, List<Discount>> discounts(Collection<Long> accounts, BillingPeriod period) {
        return grouped(sql.list(
                "select x.account_id, s.code, x.id, x.reason, x.name, x.percent, x.valid_from, x.valid_to"
                        + valid("x.reason <> 'BENEFIT'"),
                r -> new Owned<>(
                        r.getLong(1),
                        new Discount(
                                r.getString(2),
                                r.getLong(3),
                                Discount.Reason.valueOf(r.getString(4)),
                                r.getString(5),
                                r.getBigDecimal(6),
                                r.getObject(7, LocalDate.class),
                                r.getObject(8, LocalDate.class))),
                period.end(),
                period.firstDay(),
                accounts));
    }

    private static String valid(String kind) {
        return " from benefit x join service s on s.tenant_id = x.tenant_id and s.id = x.service_id"
                + " where x.tenant_id = :tenant and " + kind + " and x.valid_from < ?"
                + " and (x.valid_to is null or x.valid_to > ?) and x.account_id in (?)"
                + " order by x.account_id, x.id";
    }

    /**
     * An instalment is whole the holder's on its day: the 1st of its month, or the later day on which the account that it was
     * laid on was opened. When that account has been closed by then it falls on who holds the unit then, or next in the month.
     */
    Map<Long, List<OneOffFact>> oneOffs(Collection<Long> accounts, BillingPeriod period) {
        return grouped(sql.list(
                "select x.holder, x.code, x.id, x.amount_minor, x.currency, x.first_period, x.instalments, x.reason"
                        + " from (select h.id as holder, s.code, o.id, o.amount_minor, o.currency, o.first_period,"
                        + " o.instalments, o.reason, row_number() over (partition by o.id order by"
                        + " h.id = a.id desc, greatest(h.opened_on, ?), h.id) as place from one_off o join service s"
                        + " on s.tenant_id = o.tenant_id and s.id = o.service_id join account a"
                        + " on a.tenant_id = o.tenant_id and a.id = o.account_id join account h"
                        + " on h.tenant_id = a.tenant_id and h.unit_id = a.unit_id and h.opened_on < ?"
                        + " and (h.closed_on is null or h.closed_on > ?)"
                        + " where o.tenant_id = :tenant and o.first_period <= ?"
                        + " and (o.cancelled_from is null or o.cancelled_from > ?)"
                        + " and a.unit_id in (select k.unit_id from account k where k.tenant_id = :tenant"
                        + " and k.id in (?))"
                        + " and timestampdiff(month, o.first_period, ?) < o.instalments) x where x.place = 1"
                        + " and x.holder in (?) order by x.holder, x.id",
                r -> new Owned<>(
                        r.getLong(1),
                        new OneOffFact(
                                r.getString(2),
                                r.getLong(3),
                                major(r.getLong(4), r.getString(5)),
                                BillingPeriod.containing(r.getObject(6, LocalDate.class)),
                                r.getInt(7),
                                r.getString(8))),
                period.firstDay(),
                period.end(),
                period.firstDay(),
                period.firstDay(),
                period.firstDay(),
                accounts,
                period.firstDay(),
                accounts));
    }

    private static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static <T> Map<Long, List<T>> grouped(List<Owned<T>> rows) {
        var result = new HashMap<Long, List<T>>();
        rows.forEach(
                r -> result.computeIfAbsent(r.account(), a -> new ArrayList<>()).add(r.fact()));
        return result;
    }
}
