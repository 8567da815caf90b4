package org.commonhold.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.PriorityQueue;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Gathers how the bills change, account by account; keeps a number for each, and the accounts only of the largest rises. */
final class Changes {

    private static final int SHOWN = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Currency currency;
    private final PriorityQueue<Rise> most = new PriorityQueue<>(Comparator.comparing(Rise::difference));
    private final List<BigDecimal> percents = new ArrayList<>();
    private final List<Long> differences = new ArrayList<>();
    private Money before;
    private Money after;
    private int more;
    private int less;
    private int same;
    private int unpriced;

    /** An account's service by both. */
    record Rise(AccountId account, Money before, Money after) {
        Money difference() {
            return after.minus(before);
        }
    }

    Changes(Currency currency) {
        this.currency = currency;
        before = Money.zero(currency);
        after = Money.zero(currency);
    }

    void unpriced() {
        unpriced++;
    }

    void account(AccountId account, Money was, Money would) {
        before = before.plus(was);
        after = after.plus(would);
        var rise = new Rise(account, was, would);
        differences.add(rise.difference().minor());
        if (rise.difference().isZero()) {
            same++;
        } else if (rise.difference().isPositive()) {
            more++;
            keep(rise);
        } else {
            less++;
        }
        if (!was.isZero()) {
            percents.add(BigDecimal.valueOf(rise.difference().minor())
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(was.minor()).abs(), 1, RoundingMode.HALF_UP));
        }
    }

    int more() {
        return more;
    }

    int less() {
        return less;
    }

    int same() {
        return same;
    }

    int without() {
        return unpriced;
    }

    Money before() {
        return before;
    }

    Money after() {
        return after;
    }

    /** The lower one of the two in the middle. */
    @Nullable
    BigDecimal median() {
        if (percents.isEmpty()) {
            return null;
        }
        percents.sort(Comparator.naturalOrder());
        return percents.get((percents.size() - 1) / 2);
    }

    @Nullable
    BigDecimal highest() {
        return percents.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** Largest first. */
    List<Rise> most() {
        return most.stream()
                .sorted(Comparator.comparing(Rise::difference).reversed())
                .toList();
    }

    /** From those who pay the most less to those who pay the most more. */
    List<Forecast.Band> bands() {
        return Bands.of(differences, currency);
    }

    Currency currency() {
        return currency;
    }

    private void keep(Rise rise) {
        most.add(rise);
        if (most.size() > SHOWN) {
            most.poll();
        }
    }
}
