package org.commonhold.basis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a total by weights so that nothing is lost: largest remainder, ties to the earlier one. Pure. */
final class ShareRules {

    private static final int SCALE = 20;

    private ShareRules() {}

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

    /** A mixed key: each measure's part of the whole by its own weights; null when one of them is nowhere known. */
    static @org.jspecify.annotations.Nullable List<BigDecimal> mixed(
            List<BigDecimal> parts, List<List<BigDecimal>> measures) {
        var count = measures.get(0).size();
        var result = new ArrayList<BigDecimal>(java.util.Collections.nCopies(count, BigDecimal.ZERO));
        for (int m = 0; m < parts.size(); m++) {
            var sum = measures.get(m).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
