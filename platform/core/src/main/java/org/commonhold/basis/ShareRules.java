package org.commonhold.basis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Divides a total by weights so that nothing is lost: largest remainder, ties to the earlier one. Pure. */
final class ShareRules {

    private static final int SCALE = 20;

    private ShareRules() {}

    /**
     * Divides among units and then, within a unit, among those who held it one after the other: their parts are exactly the
     * part of the unit, as if one had held it.
     *
     * @param units the unit of each weight
     * @param weights of each holder, by the days held; none negative, not all zero
     */
    static List<BigDecimal> divideByUnit(BigDecimal total, int decimals, List<Long> units, List<BigDecimal> weights) {
        var holders = new LinkedHashMap<Long, List<Integer>>();
        for (int i = 0; i < units.size(); i++) {
            holders.computeIfAbsent(units.get(i), u -> new ArrayList<>()).add(i);
        }
        var groups = new ArrayList<>(holders.values());
        var ofUnits = divide(
                total, decimals, groups.stream().map(g -> sum(pick(weights, g))).toList());
        var parts = new ArrayList<BigDecimal>(Collections.nCopies(units.size(), BigDecimal.ZERO));
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            var own = pick(weights, group);
            var divided = sum(own).signum() == 0 ? own : divide(ofUnits.get(g), decimals, own);
            for (int i = 0; i < group.size(); i++) {
                parts.set(group.get(i), divided.get(i));
            }
        }
        return parts;
    }

    private static List<BigDecimal> pick(List<BigDecimal> from, List<Integer> places) {
        return places.stream().map(from::get).toList();
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * @param decimals of the parts; what the total has beyond them is rounded half up first
     * @param weights none negative, not all zero
     */
    static List<BigDecimal> divide(BigDecimal total, int decimals, List<BigDecimal> weights) {
        var whole = total.setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        var scaled = weights.stream()
                .map(w -> w.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue())
                .toList();
        var sum = scaled.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var parts = new ArrayList<BigInteger>(weights.size());
        var rests = new ArrayList<BigInteger>(weights.size());
        var left = whole;
        for (var weight : scaled) {
            var part = whole.multiply(weight).divideAndRemainder(sum);
            parts.add(part[0]);
            rests.add(part[1]);
            left = left.subtract(part[0]);
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests.get(i)).reversed())
                .limit(left.longValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream().map(p -> new BigDecimal(p, decimals)).toList();
    }

    /** A mixed key: each measure's part of the whole by its own weights; null when one of them is nowhere more than nothing. */
    static @Nullable List<BigDecimal> mixed(List<BigDecimal> parts, List<List<BigDecimal>> measures) {
        var count = measures.get(0).size();
        var result = new ArrayList<BigDecimal>(Collections.nCopies(count, BigDecimal.ZERO));
        for (int m = 0; m < parts.size(); m++) {
            var sum = sum(measures.get(m));
            if (sum.signum() == 0) {
                return null;
            }
            for (int i = 0; i < count; i++) {
                var share = parts.get(m).multiply(measures.get(m).get(i)).divide(sum, SCALE, RoundingMode.HALF_UP);
                result.set(i, result.get(i).add(share));
            }
        }
        return result;
    }
}
