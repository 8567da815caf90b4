package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Divides a total among many units by a mixed key so that nothing is lost: largest remainder, ties to the lower key. Units may be
 * given in any order. Holds a few numbers a unit and no objects, for an estate of 100,000 units.
 */
public final class Sharing {

    /** Decimals of a measure: m² 2, shares and consumption 6. */
    private static final int DECIMALS = 6;

    private static final int REMAINDER_BITS = 62;
    private static final int SHOWN = 10;

    private final List<Weight> weights;
    private final long[] keys;
    private final long[][] measures;
    private final long[] parts;
    private BigInteger[] sums = new BigInteger[0];
    private BigDecimal total = BigDecimal.ZERO;
    private int scale;
    private int count;

    /** For this many units. */
    public Sharing(List<Weight> weights, int units) {
        this.weights = List.copyOf(weights);
        this.keys = new long[units];
        this.measures = new long[weights.size()][units];
        this.parts = new long[units];
    }

    /**
     * The next unit.
     *
     * @param values one for each weight, in its order: area, share, persons, use; 1 for {@link Weight.Measure#EQUAL}
     */
    public void add(long key, BigDecimal... values) {
        keys[count] = key;
        for (var w = 0; w < measures.length; w++) {
            if (values[w].signum() < 0) {
                throw new SharingRejected(Problem.of("pricing.sharing.negative", measure(w)));
            }
            measures[w][count] = values[w]
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .longValueExact();
        }
        count++;
    }

    /** Money with the digits of its currency, quantities with 3 decimals (Gcal 6). */
    public void divide(BigDecimal whole, int decimals) {
        total = whole;
        scale = decimals;
        sums = new BigInteger[measures.length];
        for (var w = 0; w < measures.length; w++) {
            sums[w] = BigInteger.ZERO;
            for (var i = 0; i < count; i++) {
                sums[w] = sums[w].add(BigInteger.valueOf(measures[w][i]));
            }
            if (sums[w].signum() == 0) {
                throw new SharingRejected(Problem.of("pricing.sharing.nothing", measure(w)));
            }
        }
        var units = whole.setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        var remainders = new long[count];
        var rest = units.abs().longValueExact() - floors(units.abs(), remainders);
        giveRest(remainders, (int) rest);
        if (units.signum() < 0) {
            for (var i = 0; i < count; i++) {
                parts[i] = -parts[i];
            }
        }
    }

    /** Rounds every part down, keeps what is cut off, and gives the sum of the parts. */
    private long floors(BigInteger units, long[] remainders) {
        var factors = factors();
        var denominator = product();
        var given = 0L;
        for (var i = 0; i < count; i++) {
            var weight = BigInteger.ZERO;
            for (var w = 0; w < factors.length; w++) {
                weight = weight.add(factors[w].multiply(BigInteger.valueOf(measures[w][i])));
            }
            var share = units.multiply(weight).divideAndRemainder(denominator);
            parts[i] = share[0].longValueExact();
            remainders[i] =
                    share[1].shiftLeft(REMAINDER_BITS).divide(denominator).longValueExact();
            given += parts[i];
        }
        return given;
    }

    /** What a measure is multiplied with so that all have the denominator {@link #product}. */
    private BigInteger[] factors() {
        var factors = new BigInteger[measures.length];
        for (var w = 0; w < factors.length; w++) {
            factors[w] = portion(w);
            for (var other = 0; other < factors.length; other++) {
                factors[w] = other == w ? factors[w] : factors[w].multiply(sums[other]);
            }
        }
        return factors;
    }

    private BigInteger product() {
        var all = BigInteger.ZERO;
        for (var w = 0; w < measures.length; w++) {
            all = all.add(portion(w));
        }
        for (var sum : sums) {
            all = all.multiply(sum);
        }
        return all;
    }

    private BigInteger portion(int weight) {
        return weights.get(weight)
                .part()
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue();
    }

    private void giveRest(long[] remainders, int rest) {
        if (rest == 0) {
            return;
        }
        var sorted = remainders.clone();
        Arrays.sort(sorted);
        var least = sorted[count - rest];
        var ties = 0;
        var above = 0;
        for (var remainder : remainders) {
            ties += remainder == least ? 1 : 0;
            above += remainder > least ? 1 : 0;
        }
        var last = lastKey(remainders, least, ties, rest - above);
        for (var i = 0; i < count; i++) {
            if (remainders[i] > least || (remainders[i] == least && keys[i] <= last)) {
                parts[i]++;
            }
        }
    }

    /** The highest key among those with the least remainder that still get something. */
    private long lastKey(long[] remainders, long least, int ties, int left) {
        var tied = new long[ties];
        for (int i = 0, t = 0; i < count; i++) {
            if (remainders[i] == least) {
                tied[t++] = keys[i];
            }
        }
        Arrays.sort(tied);
        return tied[left - 1];
    }

    public int units() {
        return count;
    }

    public long key(int unit) {
        return keys[unit];
    }

    /** The part of the unit that was added as this one, from 0; all parts add up to the total. */
    public BigDecimal part(int unit) {
        return BigDecimal.valueOf(parts[unit], scale);
    }

    /** As the engine wants it; a mixed key has the weight that comes out of all, of 1. */
    public ShareFact share(int unit) {
        if (measures.length == 1) {
            var all = new BigDecimal(sums[0], DECIMALS);
            var own = BigDecimal.valueOf(measures[0][unit], DECIMALS);
            return new ShareFact(total, Numbers.plain(own), Numbers.plain(all), part(unit));
        }
        var factors = factors();
        var weight = BigInteger.ZERO;
        for (var w = 0; w < factors.length; w++) {
            weight = weight.add(factors[w].multiply(BigInteger.valueOf(measures[w][unit])));
        }
        var own = new BigDecimal(weight).divide(new BigDecimal(product()), SHOWN, RoundingMode.HALF_UP);
        return new ShareFact(total, Numbers.plain(own), BigDecimal.ONE, part(unit));
    }

    private Problem measure(int weight) {
        return Problem.of("pricing.measure." + weights.get(weight).measure());
    }

    /**
     * What a building used beyond its units; less than nothing is 0 here and is carried on by the caller.
     *
     * @param limit per m² of common area and month, null for none
     */
    public static BigDecimal commonUse(
            BigDecimal building, BigDecimal units, @Nullable BigDecimal limit, BigDecimal commonArea, int months) {
        var common = building.subtract(units).max(BigDecimal.ZERO);
        return limit == null ? common : common.min(limit.multiply(commonArea).multiply(BigDecimal.valueOf(months)));
    }
}
