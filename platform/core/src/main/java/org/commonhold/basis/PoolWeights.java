package org.commonhold.basis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms.Proration;
import org.jspecify.annotations.Nullable;

/**
 * What holders of units are weighed by. A unit has one weight, whoever holds it: holders of a part of the month carry it by
 * their days, in the way of the tariff; what is measured is each one's own. Pure.
 */
final class PoolWeights {

    private final List<PoolUnit> units;
    private final List<BigDecimal> held;
    private final boolean ofOne;

    PoolWeights(List<PoolUnit> units, Proration way, BillingPeriod period) {
        this.units = units;
        this.held = held(units, way, period);
        this.ofOne = units.stream().allMatch(u -> u.share().ofOne());
    }

    /** A unit and the measure that is not known of it. */
    record Gap(PoolUnit unit, Measure measure) {}

    /** Weights as they are shown, and the parts that they make of a total. */
    record Key(List<BigDecimal> weights) {

        List<BigDecimal> divide(BigDecimal total, int decimals, List<PoolUnit> units) {
            return ShareRules.divideByUnit(
                    total, decimals, units.stream().map(PoolUnit::unit).toList(), weights);
        }
    }

    /** The first thing that must be known and is not. */
    Optional<Gap> gap(List<Weight> weights) {
        return weights.stream()
                .map(Weight::measure)
                .flatMap(m ->
                        units.stream().filter(u -> u.weight(m, ofOne) == null).map(u -> new Gap(u, m)))
                .findFirst();
    }

    /** Null when a measure is nothing for all of them. */
    @Nullable
    Key key(List<Weight> weights) {
        if (units.isEmpty()) {
            return null;
        }
        var measures = weights.stream().map(w -> by(w.measure())).toList();
        var mixed = ShareRules.mixed(weights.stream().map(Weight::part).toList(), measures);
        return mixed == null ? null : new Key(weights.size() > 1 ? mixed : measures.get(0));
    }

    private List<BigDecimal> by(Measure measure) {
        var result = new ArrayList<BigDecimal>(units.size());
        for (int i = 0; i < units.size(); i++) {
            var weight = units.get(i).weight(measure, ofOne);
            if (weight == null) {
                throw new IllegalStateException("a gap was not looked for");
            }
            result.add(measure == Measure.CONSUMPTION ? weight : weight.multiply(held.get(i)));
        }
        return result;
    }

    /** 1 for the whole month; those who hold a unit at the same time share it. */
    private static List<BigDecimal> held(List<PoolUnit> units, Proration way, BillingPeriod period) {
        var parts = units.stream()
                .map(u -> Pricing.part(way, period, u.from(), u.to()))
                .toList();
        var sums = new HashMap<Long, BigDecimal>();
        for (int i = 0; i < units.size(); i++) {
            sums.merge(units.get(i).unit(), parts.get(i), BigDecimal::add);
        }
        var result = new ArrayList<BigDecimal>(units.size());
        for (int i = 0; i < units.size(); i++) {
            var sum = sums.getOrDefault(units.get(i).unit(), BigDecimal.ONE).max(BigDecimal.ONE);
            result.add(
                    sum.compareTo(BigDecimal.ONE) == 0
                            ? parts.get(i)
                            : parts.get(i).divide(sum, MathContext.DECIMAL64));
        }
        return result;
    }
}
