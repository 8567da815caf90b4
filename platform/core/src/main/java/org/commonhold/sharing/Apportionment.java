package org.commonhold.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhold.pricing.Facts.ShareFact;

/**
 * Divides a total among units that come again and again, in any order: first among units, by largest remainder with ties to the
 * unit with the lower id, and then each unit's part in the same way among those who held it, as if one had. All parts are the
 * total. Keeps a few numbers, however many units there are; computes in whole fractions, so that nothing is rounded but the
 * weights that are shown. Pure.
 */
final class Apportionment {

    /** Decimals of the weights that are shown. */
    private static final int SHOWN = 12;

    /** A number of bits that no id exceeds. */
    private static final int ID = Long.SIZE - 1;

    private final ShareKey key;
    private final boolean ofOne;
    private final List<BigInteger> factors;
    private final BigInteger all;
    private final BigDecimal shown;
    private final BigDecimal total;
    private final int decimals;
    private final BigInteger whole;
    private final Cut cut;
    private BigInteger rests = BigInteger.ZERO;
    private boolean restsKnown;

    /**
     * @param tally of all the units; it {@link Tally#divides}
     * @param total not negative
     * @param decimals of the parts; what the total has beyond them is rounded half up first
     */
    Apportionment(ShareKey key, Tally tally, BigDecimal total, int decimals, Cut.Room room) {
        if (total.signum() < 0) {
            throw new IllegalArgumentException("a total below nothing is not divided");
        }
        this.key = key;
        this.ofOne = tally.ofOne();
        this.total = plain(total);
        this.decimals = decimals;
        whole = total.setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        factors = key.factors(tally.sums());
        all = key.denominator(tally.sums());
        shown = key.shown(tally.sums());
        cut = new Cut(all.shiftLeft(ID), room);
    }

    /** Called with each unit, until the division is {@link #decided}. */
    void look(PoolUnit unit) {
        var rest = floor(ShareRules.sum(weights(unit)))[1];
        if (!restsKnown) {
            rests = rests.add(rest);
        }
        if (rest.signum() > 0) {
            cut.add(place(rest, unit));
        }
    }

    /** All units have been looked at; what is left when parts are rounded down is as many whole ones as the rests make. */
    void turn() {
        restsKnown = true;
        var left = rests.divideAndRemainder(all);
        if (left[1].signum() != 0) {
            throw new IllegalStateException("the units are not those whose weights were added up");
        }
        cut.turn(left[0].longValueExact());
    }

    /** Otherwise the units must come once more. */
    boolean decided() {
        return cut.found();
    }

    /** Of each holder. */
    List<ShareFact> parts(PoolUnit unit) {
        var weights = weights(unit);
        var floor = floor(ShareRules.sum(weights));
        var more = floor[1].signum() > 0 && cut.takes(place(floor[1], unit));
        var own = ShareRules.divide(more ? floor[0].add(BigInteger.ONE) : floor[0], weights);
        return IntStream.range(0, own.size())
                .mapToObj(i -> new ShareFact(
                        total, weight(weights.get(i)), weight(all), plain(new BigDecimal(own.get(i), decimals))))
                .toList();
    }

    private List<BigInteger> weights(PoolUnit unit) {
        var result = new ArrayList<BigInteger>();
        for (int m = 0; m < factors.size(); m++) {
            var by = key.of(unit, m, ofOne);
            if (by == null) {
                throw new IllegalStateException("the tally has a gap");
            }
            for (int h = 0; h < by.size(); h++) {
                var weight = by.get(h).multiply(factors.get(m));
                if (m == 0) {
                    result.add(weight);
                } else {
                    result.set(h, result.get(h).add(weight));
                }
            }
        }
        return result;
    }

    private BigInteger[] floor(BigInteger weight) {
        return whole.multiply(weight).divideAndRemainder(all);
    }

    /** Greater for a greater rest, and of equal rests for the lower id. */
    private static BigInteger place(BigInteger rest, PoolUnit unit) {
        return rest.shiftLeft(ID).add(BigInteger.valueOf(Long.MAX_VALUE - unit.id()));
    }

    /** In the measure of the key. */
    private BigDecimal weight(BigInteger weight) {
        return plain(shown.multiply(new BigDecimal(weight)).divide(new BigDecimal(all), SHOWN, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
