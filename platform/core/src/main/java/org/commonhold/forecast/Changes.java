package org.commonhold.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Gathers how the bills change, account by account; keeps a number for each, and the accounts only of the largest rises. */
final class Changes {

    private static final int SHOWN = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PriorityQueue<Rise> most = new PriorityQueue<>(Comparator.comparing(Rise::difference));
    private final List<BigDecimal> percents = new ArrayList<>();
    private final List<Long> differences = new ArrayList<>();
    private final Currency currency;
    private Money before;
    private Money after;
    private int more;
    private int less;
    private int same;
    private int unpriced;

    private record Rise(AccountId account, Money before, Money after) {
        Money difference() {
            return after.minus(before);
        }
    }

    Changes(Currency currency) {
        this.currency = currency;
        before = Money.zero(currency);
        after = Money.zero(currency);
    }

    void add(Compared account) {
        var was = account.before();
        var would = account.after();
        if (was == null || would == null) {
            unpriced++;
        } else {
            compared(account.account(), was, would);
        }
    }

    private void compared(AccountId account, Money was, Money would) {
        before = before.plus(was);
        after = after.plus(would);
        var rise = new Rise(account, was, would);
        switch (Long.signum(rise.difference().minor())) {
            case 0 -> same++;
            case 1 -> {
                more++;
                keep(rise);
            }
            default -> less++;
        }
        differences.add(rise.difference().minor());
        if (!was.isZero()) {
            percents.add(BigDecimal.valueOf(rise.difference().minor())
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(was.minor()).abs(), 1, RoundingMode.HALF_UP));
        }
    }

    private void keep(Rise rise) {
        most.add(rise);
        if (most.size() > SHOWN) {
            most.poll();
        }
    }

    Forecast forecast(BillingPeriod period, Function<AccountId, String> number) {
        percents.sort(Comparator.naturalOrder());
        return new Forecast(
                period,
                more,
                less,
                same,
                unpriced,
                before,
                after,
                median(),
                percents.isEmpty() ? null : percents.get(percents.size() - 1),
                Bands.of(differences, currency),
                most.stream()
                        .sorted(Comparator.comparing(Rise::difference).reversed())
                        .map(r -> new Forecast.Change(number.apply(r.account()), r.before(), r.after()))
                        .toList());
    }

    /** The lower one of the two in the middle. */
    private @Nullable BigDecimal median() {
        return percents.isEmpty() ? null : percents.get((percents.size() - 1) / 2);
    }
}
