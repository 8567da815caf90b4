package org.commonhold.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides among a few, so that nothing is lost: largest remainder, ties to the earlier one. Pure. */
final class ShareRules {

    private ShareRules() {}

    /**
     * @param whole not negative
     * @param weights none negative; when all are zero, everybody's part is
     */
    static List<BigInteger> divide(BigInteger whole, List<BigInteger> weights) {
        var sum = sum(weights);
        if (sum.signum() == 0) {
            return Collections.nCopies(weights.size(), BigInteger.ZERO);
        }
        var parts = new ArrayList<BigInteger>(weights.size());
        var rests = new ArrayList<BigInteger>(weights.size());
        for (var weight : weights) {
            var part = whole.multiply(weight).divideAndRemainder(sum);
            parts.add(part[0]);
            rests.add(part[1]);
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests.get(i)).reversed())
                .limit(whole.subtract(sum(parts)).longValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }

    static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
