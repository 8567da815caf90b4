package org.commonhold.today;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.statement.StatementRow;

/** How long a credit lasts: as long as it would have lasted in the last months, day by day. Pure. */
final class PrepaidRules {

    /** The average is of so many months, or of those there are. */
    static final int MONTHS = 3;

    private static final long MOST_DAYS = 36_500;

    private PrepaidRules() {}

    /**
     * Credit times the days of the last months, divided by what they were charged, whole days. Empty without a credit, and when there
     * is no month to go by or the months were charged nothing.
     *
     * @param balance what is owed, a credit is negative
     */
    static Optional<DaysLeft> daysLeft(Money balance, List<StatementRow> statements, LocalDate today) {
        var months = lastMonths(statements);
        var charged = months.values().stream().mapToLong(Long::longValue).sum();
        if (!balance.negated().isPositive() || charged <= 0) {
            return Optional.empty();
        }
        var length = months.keySet().stream()
                .mapToLong(month -> month.month().lengthOfMonth())
                .sum();
        var days = BigInteger.valueOf(-balance.minor())
                .multiply(BigInteger.valueOf(length))
                .divide(BigInteger.valueOf(charged))
                .min(BigInteger.valueOf(MOST_DAYS))
                .longValueExact();
        var perMonth = new Money(charged, balance.currency())
                .allocate(Collections.nCopies(months.size(), BigDecimal.ONE))
                .get(0);
        return Optional.of(new DaysLeft(days, today.plusDays(days), perMonth, months.size()));
    }

    /** A month may have several statements. */
    private static TreeMap<BillingPeriod, Long> lastMonths(List<StatementRow> statements) {
        var months = new TreeMap<BillingPeriod, Long>(Comparator.reverseOrder());
        statements.forEach(s -> months.merge(s.period(), s.charged().minor(), Math::addExact));
        while (months.size() > MONTHS) {
            months.pollLastEntry();
        }
        return months;
    }
}
