package org.commonhold.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sorts changes of bills into at most nine bands. They begin where the changes do and are as wide as the least round sum that
 * needs no more: changes that lie close together are still told apart. The largest and the least twentieth may fall into wider
 * bands at the ends; whoever pays the same is a band of its own. Pure.
 */
final class Bands {

    private static final int MOST = 9;
    private static final int TWENTY = 20;
    private static final int TENTH = 10;

    private final Currency currency;
    private final List<Long> changes;
    private final int same;

    /** @param changes other than zero, ascending; {@code same} are those of zero */
    private Bands(Currency currency, List<Long> changes, int same) {
        this.currency = currency;
        this.changes = changes;
        this.same = same;
    }

    /** By size: more than {@code above}, at most {@code upTo}; null: without limit. */
    private record Stretch(
            int direction, long above, @Nullable Long upTo) {

        boolean holds(long change) {
            var size = Math.abs(change);
            return Long.signum(change) == direction && size > above && (upTo == null || size <= upTo);
        }
    }

    /** @param differences in minor units, one per account */
    static List<Forecast.Band> of(Collection<Long> differences, Currency currency) {
        var changes = differences.stream().filter(d -> d != 0).sorted().toList();
        var bands = new Bands(currency, changes, differences.size() - changes.size());
        return changes.isEmpty() ? bands.filled(List.of(zero())) : bands.chosen();
    }

    private static Stretch zero() {
        return new Stretch(0, 0, 0L);
    }

    /** By the least of 1, 2, 5, 10, 20, 50 … that gives few enough. */
    private List<Forecast.Band> chosen() {
        var least = changes.get(changes.size() / TWENTY);
        var most = changes.get(changes.size() - 1 - changes.size() / TWENTY);
        var power = 1L;
        while (true) {
            for (var digit : new int[] {1, 2, 5}) {
                var width = digit * power;
                if (wide(width, least, most)) {
                    var bands = filled(stretches(width, least, most));
                    if (bands.size() <= MOST) {
                        return bands;
                    }
                }
            }
            power *= TENTH;
        }
    }

    /** One sum for all needs a width, too: about a tenth of it. */
    private static boolean wide(long width, long least, long most) {
        return least == most ? width * TENTH * 2 >= Math.abs(most) : (most - least) / width < MOST;
    }

    private List<Stretch> stretches(long width, long least, long most) {
        var less = side(-1, width, Math.max(0, -most), Math.max(0, -least));
        Collections.reverse(less);
        var all = new ArrayList<>(less);
        all.add(zero());
        all.addAll(side(1, width, Math.max(0, least), Math.max(0, most)));
        return all;
    }

    /** From the size at which the usual changes begin to that at which they end, and what lies before and beyond. */
    private List<Stretch> side(int direction, long width, long least, long most) {
        var result = new ArrayList<Stretch>();
        var begin = least == 0 ? 0 : (least - 1) / width * width;
        var end = most == 0 ? 0 : ((most - 1) / width + 1) * width;
        if (begin > 0) {
            result.add(new Stretch(direction, 0, begin));
        }
        for (var above = begin; above < end; above += width) {
            result.add(new Stretch(direction, above, above + width));
        }
        if (changes.stream().anyMatch(c -> Long.signum(c) == direction && Math.abs(c) > end)) {
            result.add(new Stretch(direction, end, null));
        }
        return result;
    }

    /** With their accounts, without empty ones at the ends. */
    private List<Forecast.Band> filled(List<Stretch> stretches) {
        var bands = new ArrayList<Forecast.Band>();
        for (var stretch : stretches) {
            var accounts = stretch.direction() == 0
                    ? same
                    : (int) changes.stream().filter(stretch::holds).count();
            if (accounts > 0 || !bands.isEmpty()) {
                bands.add(new Forecast.Band(
                        stretch.direction(), money(stretch.above()), limit(stretch.upTo()), accounts));
            }
        }
        while (!bands.isEmpty() && bands.get(bands.size() - 1).accounts() == 0) {
            bands.remove(bands.size() - 1);
        }
        return bands;
    }

    private @Nullable Money limit(@Nullable Long minor) {
        return minor == null ? null : money(minor);
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
