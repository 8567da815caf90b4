package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.basis.AccountSql;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.ExplanationText;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;

/** A run beside the month before, account by account. */
@ApplicationScoped
class ReviewSql {

    /** Accounts that another run has billed for this month are left out. */
    private static final String ROWS = " from (select account_id, sum(previous) as previous, sum(now) as now,"
            + " max(had) as had, max(estimated) as estimated, sum(faults) as faults from (select t.account_id,"
            + " t.charged_minor as previous, 0 as now, 1 as had, 0 as estimated, 0 as faults from statement t"
            + " where t.tenant_id = :tenant and t.period = ? and t.series = 0 union all select account_id, 0,"
            + " amount_minor, 0, method in ('AVERAGE', 'NORM'), 0 from draft_charge where tenant_id = :tenant"
            + " and run_id = ? union all select account_id, 0, 0, 0, 0, 1 from draft_error where tenant_id = :tenant"
            + " and run_id = ?) y group by account_id) x join account a on a.tenant_id = :tenant"
            + " and a.id = x.account_id" + AccountSql.PLACE + " left join run_exclusion q on q.tenant_id = :tenant"
            + " and q.run_id = ? and q.account_id = a.id where not exists (select 1 from statement s"
            + " where s.tenant_id = :tenant and s.account_id = a.id and s.period = ? and s.series = ?"
            + " and s.run_id <> ?)";

    private static final String LINE = " %1$s.account_id, s.id, s.name, %1$s.kind, %1$s.method, %1$s.period,"
            + " %1$s.quantity, %1$s.quantity_unit, %1$s.price, %1$s.amount_minor, %1$s.tax_minor, %1$s.explanation";

    private final CompanySql sql;

    @Inject
    ReviewSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Errors first, then the largest difference. */
    List<DifferenceRow> rows(BillingRun run, ReviewFilter filter, int offset, int limit) {
        return sql.list(
                "select a.id, a.number, b.name, u.number, x.previous, x.now, x.had, x.estimated, x.faults, q.reason"
                        + ROWS + " and " + filter.condition() + run.scope().condition()
                        + " order by x.faults > 0 desc, abs(x.now - x.previous) desc, a.number limit ? offset ?",
                row -> row(row, run.currency()),
                run.period().previous().firstDay(),
                run.id(),
                run.id(),
                run.id(),
                run.period().firstDay(),
                run.series(),
                run.id(),
                limit,
                offset);
    }

    Map<ReviewFilter, Long> counts(BillingRun run) {
        var columns = new ArrayList<String>();
        for (var filter : ReviewFilter.values()) {
            columns.add("coalesce(sum(" + filter.condition() + "), 0)");
        }
        return sql.first(
                        "select " + String.join(", ", columns) + ROWS
                                + run.scope().condition(),
                        row -> {
                            var counts = new EnumMap<ReviewFilter, Long>(ReviewFilter.class);
                            for (var filter : ReviewFilter.values()) {
                                counts.put(filter, row.getLong(filter.ordinal() + 1));
                            }
                            return counts;
                        },
                        run.period().previous().firstDay(),
                        run.id(),
                        run.id(),
                        run.id(),
                        run.period().firstDay(),
                        run.series(),
                        run.id())
                .orElseThrow();
    }

    /** Lines of the dry run, by account. */
    Map<Long, List<BilledLine>> drafts(BillingRun run, Collection<Long> accounts) {
        return lines(
                "select" + String.format(LINE, "d") + " from draft_charge d join service s on s.tenant_id = d.tenant_id"
                        + " and s.id = d.service_id where d.tenant_id = :tenant and d.run_id = ? and d.account_id in "
                        + CompanySql.in(accounts) + " order by d.account_id, d.line",
                run.currency(),
                run.id());
    }

    /** Lines of the statements of the month before, by account. */
    Map<Long, List<BilledLine>> previous(BillingRun run, Collection<Long> accounts) {
        return lines(
                "select" + String.format(LINE, "c") + " from statement t join charge c on c.tenant_id = t.tenant_id"
                        + " and c.statement_id = t.id join service s on s.tenant_id = c.tenant_id"
                        + " and s.id = c.service_id where t.tenant_id = :tenant and t.period = ? and t.series = 0"
                        + " and t.account_id in " + CompanySql.in(accounts) + " order by c.account_id, c.line",
                run.currency(),
                run.period().previous().firstDay());
    }

    private Map<Long, List<BilledLine>> lines(String query, Currency currency, Object parameter) {
        record Owned(long account, BilledLine line) {}
        var result = new HashMap<Long, List<BilledLine>>();
        sql.list(query, row -> new Owned(row.getLong(1), line(row, currency)), parameter)
                .forEach(o -> result.computeIfAbsent(o.account(), a -> new ArrayList<>())
                        .add(o.line()));
        return result;
    }

    private static BilledLine line(ResultSet row, Currency currency) throws SQLException {
        return new BilledLine(
                new ServiceId(row.getLong(2)),
                row.getString(3),
                Kind.valueOf(row.getString(4)),
                Method.valueOf(row.getString(5)),
                BillingPeriod.containing(row.getObject(6, LocalDate.class)),
                row.getBigDecimal(7).stripTrailingZeros(),
                row.getString(8),
                row.getBigDecimal(9).stripTrailingZeros(),
                new Money(row.getLong(10), currency),
                new Money(row.getLong(11), currency),
                ExplanationText.read(Objects.requireNonNull(row.getString(12))));
    }

    private static DifferenceRow row(ResultSet row, Currency currency) throws SQLException {
        return new DifferenceRow(
                new AccountId(row.getLong(1)),
                row.getString(2),
                row.getString(3) + ", " + row.getString(4),
                new Money(row.getLong(5), currency),
                new Money(row.getLong(6), currency),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getInt(9),
                row.getString(10),
                List.of());
    }
}
