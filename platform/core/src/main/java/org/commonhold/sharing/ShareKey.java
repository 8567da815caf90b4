package org.commonhold.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms.Proration;
import org.jspecify.annotations.Nullable;

/**
 * By what a service is divided. A unit has one weight, whoever holds it: holders of a part of the month carry it by their days,
 * in the way of the tariff; what is measured is each one's own. Pure.
 *
 * @param weights parts of the whole by each measure; more than one make a mixed key
 */
record ShareKey(List<Weight> weights, Proration way, BillingPeriod period) {

    /** Decimals of a weight. */
    static final int SCALE = 20;

    ShareKey {
        weights = List.copyOf(weights);
    }

    /**
     * Of each holder by the measure with this place, in units of 10^-{@value #SCALE}; null: of one it is not known.
     *
     * @param ofOne all shares are parts of 1
     */
    @Nullable
    List<BigInteger> of(PoolUnit unit, int place, boolean ofOne) {
        var measure = weights.get(place).measure();
        var held = measure == Measure.CONSUMPTION ? own(unit) : held(unit);
        var result = new ArrayList<BigInteger>(held.size());
        for (int i = 0; i < held.size(); i++) {
            var weight = unit.weight(measure, ofOne, unit.holders().get(i));
            if (weight == null) {
                return null;
            }
            result.add(scaled(weight.multiply(held.get(i))));
        }
        return result;
    }

    static BigInteger scaled(BigDecimal weight) {
        return weight.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue();
    }

    private static List<BigDecimal> own(PoolUnit unit) {
        return Collections.nCopies(unit.holders().size(), BigDecimal.ONE);
    }

    /** 1 for the whole month; those who hold a unit at the same time share it. */
    private List<BigDecimal> held(PoolUnit unit) {
        if (unit.holders().size() == 1 && whole(unit.holders().get(0))) {
            return own(unit);
        }
        var parts = unit.holders().stream()
                .map(h -> Pricing.part(way, period, h.from(), h.to()))
                .toList();
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.ONE) <= 0
                ? parts
                : parts.stream().map(p -> p.divide(sum, MathContext.DECIMAL64)).toList();
    }

    private boolean whole(PoolUnit.Holder holder) {
        return holder.from().equals(period.firstDay()) && holder.to().equals(period.end());
    }

    /** What a measure is multiplied by, so that all of them have one denominator: {@link #denominator}. */
    List<BigInteger> factors(List<BigInteger> sums) {
        return IntStream.range(0, sums.size())
                .mapToObj(m -> IntStream.range(0, sums.size())
                        .filter(other -> other != m)
                        .mapToObj(sums::get)
                        .reduce(scaled(weights.get(m).part()), BigInteger::multiply))
                .toList();
    }

    BigInteger denominator(List<BigInteger> sums) {
        var parts = weights.stream().map(w -> scaled(w.part())).reduce(BigInteger.ZERO, BigInteger::add);
        return sums.stream().reduce(parts, BigInteger::multiply);
    }

    /** The weights of all units as they are shown: in their measure where there is one, in a mixed key the sum of its parts. */
    BigDecimal shown(List<BigInteger> sums) {
        return sums.size() == 1
                ? new BigDecimal(sums.get(0), SCALE)
                : weights.stream().map(Weight::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
