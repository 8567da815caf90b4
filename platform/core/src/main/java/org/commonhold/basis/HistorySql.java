package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.ExplanationText;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.PastPart;
import org.commonhold.pricing.Facts.PastUse;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** What was charged to accounts for earlier months: for averages, estimates that wait for a reading, and annual tiers. */
@ApplicationScoped
class HistorySql {

    private static final String MISSING = "missing.";
    private static final String READ = "partRead";
    private static final String ESTIMATED = "partEstimated";

    /** Without adjustments of money alone: they say nothing of what was used, and put no estimate right. */
    private static final String OF_USE = " and not (c.kind = 'CORRECTION' and c.method = 'GIVEN'"
            + " and c.explanation like '%[\"adjustment\",\"#%')";

    /**
     * Without what the bill of the month itself put right: whoever computes that month again begins with the estimates that
     * it began with, or the use since before them would all be that month's.
     */
    private static final String TRUED_LATER = " and not (c.kind = 'CORRECTION' and c.method = 'ACTUAL'"
            + " and t.series = 0 and t.period = ? and c.explanation not like '%[\"adjustment\",\"#%')";

    private final CompanySql sql;

    @Inject
    HistorySql(CompanySql sql) {
        this.sql = sql;
    }

    private record Past(
            long account,
            String service,
            LocalDate period,
            BigDecimal quantity,
            BigDecimal amount,
            Method method,
            long charge,
            @Nullable Long replaces,
            String explanation,
            Kind kind) {

        /** What its quantity counts towards. */
        List<Object> month() {
            return List.of(account, service, period);
        }
    }

    /** Accounts whose statement of the month rests on an estimate. */
    Set<Long> estimated(Collection<Long> accounts, BillingPeriod period) {
        return new HashSet<>(sql.list(
                "select account_id from statement where tenant_id = :tenant and period = ? and series = 0 and estimated"
                        + " and account_id in (?)",
                r -> r.getLong(1),
                period.firstDay(),
                accounts));
    }

    /** By account and service code: lines for months in [from, before), without discounts. */
    Map<Long, Map<String, List<PastUse>>> of(Collection<Long> accounts, BillingPeriod from, BillingPeriod before) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var rows = sql.list(
                "select c.account_id, s.code, c.period, c.quantity, c.amount_minor, c.currency, c.method, c.id,"
                        + " c.replaces_id, c.explanation, c.kind from charge c join service s on s.tenant_id = c.tenant_id"
                        + " and s.id = c.service_id join statement t on t.tenant_id = c.tenant_id and t.id = c.statement_id"
                        + " where c.tenant_id = :tenant and c.account_id in (?)"
                        + " and c.due_on >= ? and c.period >= ? and c.period < ?"
                        + " and c.kind in ('REGULAR', 'CORRECTION')" + OF_USE + TRUED_LATER
                        + " order by c.account_id, c.period, c.id",
                HistorySql::past,
                accounts,
                from.firstDay(),
                from.firstDay(),
                before.firstDay(),
                before.firstDay());
        var replaced = new HashSet<Long>();
        rows.forEach(r -> {
            if (r.replaces() != null) {
                replaced.add(r.replaces());
            }
        });
        var zones = new PastZones();
        var result = new HashMap<Long, Map<String, List<PastUse>>>();
        for (var row : rows) {
            result.computeIfAbsent(row.account(), a -> new HashMap<>())
                    .computeIfAbsent(row.service(), s -> new ArrayList<>())
                    .add(use(row, replaced.contains(row.charge()), zones));
        }
        return result;
    }

    private static PastUse use(Past row, boolean replaced, PastZones zones) {
        var explanation = row.method() == Method.GIVEN ? null : ExplanationText.read(row.explanation());
        return new PastUse(
                BillingPeriod.containing(row.period()),
                row.quantity().stripTrailingZeros(),
                row.amount(),
                row.method(),
                row.charge(),
                replaced,
                explanation == null ? null : missing(explanation),
                explanation == null ? Map.of() : zones.of(row.month(), row.kind(), row.quantity(), explanation),
                explanation == null ? List.of() : parts(explanation, row.quantity()));
    }

    /** By meter, as the line says it; else what its readings say, if they are of this month alone. */
    private static List<PastPart> parts(Explanation explanation, BigDecimal quantity) {
        var told = explanation.notes().stream()
                .filter(n -> n.key().equals(READ) || n.key().equals(ESTIMATED))
                .flatMap(HistorySql::part)
                .toList();
        var spans = explanation.readings();
        var sum = spans.stream().map(Explanation.Span::use).reduce(BigDecimal.ZERO, BigDecimal::add);
        return told.isEmpty() && sum.compareTo(quantity) == 0
                ? spans.stream()
                        .map(s -> new PastPart(s.serial(), s.zone(), s.use(), false))
                        .toList()
                : told;
    }

    private static Stream<PastPart> part(Explanation.Note note) {
        var arguments = note.arguments();
        return Arrays.stream(arguments.get(0).split(", "))
                .map(serial -> new PastPart(
                        serial,
                        arguments.get(1),
                        new BigDecimal(arguments.get(2)),
                        note.key().equals(ESTIMATED)));
    }

    private static @Nullable MissingCase missing(Explanation explanation) {
        return explanation.notes().stream()
                .filter(n -> n.key().startsWith(MISSING))
                .findFirst()
                .map(n -> MissingCase.valueOf(n.key().substring(MISSING.length())))
                .orElse(null);
    }

    private static Past past(ResultSet row) throws SQLException {
        var digits = Currency.getInstance(row.getString(6)).getDefaultFractionDigits();
        return new Past(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getBigDecimal(4),
                BigDecimal.valueOf(row.getLong(5), digits),
                Method.valueOf(row.getString(7)),
                row.getLong(8),
                row.getObject(9, Long.class),
                row.getString(10),
                Kind.valueOf(row.getString(11)));
    }
}
