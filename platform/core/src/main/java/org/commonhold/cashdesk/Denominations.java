package org.commonhold.cashdesk;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Notes and coins in use, largest first, in minor units. Of the currencies that are not listed: 1, 2 and 5 of each power of ten
 * up to ten thousand major units, which can make up any sum.
 */
public final class Denominations {

    private static final long TENFOLD = 10;

    private static final Map<String, List<Long>> KNOWN = Map.of(
            "RUB",
            List.of(
                    500_000L, 200_000L, 100_000L, 50_000L, 20_000L, 10_000L, 5_000L, 1_000L, 500L, 200L, 100L, 50L, 10L,
                    5L, 1L),
            "EUR",
            List.of(50_000L, 20_000L, 10_000L, 5_000L, 2_000L, 1_000L, 500L, 200L, 100L, 50L, 20L, 10L, 5L, 2L, 1L),
            "USD",
            List.of(10_000L, 5_000L, 2_000L, 1_000L, 500L, 200L, 100L, 50L, 25L, 10L, 5L, 1L),
            "CNY",
            List.of(10_000L, 5_000L, 2_000L, 1_000L, 500L, 100L, 50L, 10L, 5L, 2L, 1L));

    private Denominations() {}

    public static List<Long> of(Currency currency) {
        return KNOWN.getOrDefault(currency.getCurrencyCode(), usual(currency));
    }

    private static List<Long> usual(Currency currency) {
        var values = new ArrayList<Long>();
        var power = 1L;
        for (var i = 0; i < currency.getDefaultFractionDigits() + 4; i++) {
            values.addAll(0, List.of(5 * power, 2 * power, power));
            power *= TENFOLD;
        }
        values.add(0, power);
        return List.copyOf(values);
    }
}
