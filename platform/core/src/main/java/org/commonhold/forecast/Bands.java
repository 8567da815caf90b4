package org.commonhold.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * Sorts changes of bills into at most eleven bands of the same width, a round sum. The width follows the nineteen of twenty
 * smaller changes; the few beyond fall into the outermost bands, which are open. Pure.
 */
final class Bands {

    private static final int A_SIDE = 5;
    private static final int TWENTY = 20;

    private final Currency currency;
    private final long width;
    private final int[] accounts = new int[2 * A_SIDE + 1];

    private Bands(Currency currency, long width) {
        this.currency = currency;
        this.width = width;
    }

    /** @param differences in minor units, one per account */
    static List<Forecast.Band> of(Collection<Long> differences, Currency currency) {
        var bands = new Bands(currency, width(differences));
        differences.forEach(bands::count);
        return bands.filled();
    }

    /** The least of 1, 2, 5, 10, 20, 50 … of which five hold all but the largest twentieth of the changes. */
    private static long width(Collection<Long> differences) {
        var sizes =
                differences.stream().map(Math::abs).filter(d -> d > 0).sorted().toList();
        if (sizes.isEmpty()) {
            return 1;
        }
        var reach = sizes.get((sizes.size() * (TWENTY - 1) - 1) / TWENTY);
        var power = 1L;
        while (true) {
            for (var digit : new int[] {1, 2, 5}) {
                if (digit * power * A_SIDE >= reach) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    private void count(long difference) {
        var steps = (Math.abs(difference) + width - 1) / width;
        accounts[A_SIDE + Long.signum(difference) * (int) Math.min(steps, A_SIDE)]++;
    }

    private List<Forecast.Band> filled() {
        var first = 0;
        var last = accounts.length - 1;
        while (first < last && accounts[first] == 0) {
            first++;
        }
        while (last > first && accounts[last] == 0) {
            last--;
        }
        var result = new ArrayList<Forecast.Band>();
        for (var i = first; i <= last; i++) {
            result.add(band(i));
        }
        return accounts[first] == 0 ? List.of() : result;
    }

    private Forecast.Band band(int index) {
        var steps = Math.abs(index - A_SIDE);
        var upTo = steps == A_SIDE ? null : Money.ofMinor(steps * width, currency.getCurrencyCode());
        return new Forecast.Band(
                Integer.signum(index - A_SIDE),
                Money.ofMinor(Math.max(0, steps - 1) * width, currency.getCurrencyCode()),
                upTo,
                accounts[index]);
    }
}
