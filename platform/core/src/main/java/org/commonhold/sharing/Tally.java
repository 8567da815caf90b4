package org.commonhold.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What the weights of units add up to, measure by measure, and the first unit of which something is not known. Whether a declared
 * share counts is known only when all units have been seen; until then both are added up. Pure.
 */
final class Tally {

    private final ShareKey key;
    private final Sums counted;
    private final Sums strict;
    private boolean ofOne = true;
    private long units;
    private BigDecimal used = BigDecimal.ZERO;
    private @Nullable Long unread;

    Tally(ShareKey key) {
        this.key = key;
        counted = new Sums(key, true);
        strict = new Sums(key, false);
    }

    /** A unit and the measure that is not known of it. */
    record Gap(long unit, Measure measure) {}

    private static final class Sums {
        private final ShareKey key;
        private final boolean ofOne;
        private final BigInteger[] sums;
        private final @Nullable Gap[] gaps;

        Sums(ShareKey key, boolean ofOne) {
            this.key = key;
            this.ofOne = ofOne;
            sums = new BigInteger[key.weights().size()];
            gaps = new Gap[sums.length];
            Arrays.fill(sums, BigInteger.ZERO);
        }

        void add(PoolUnit unit) {
            for (int m = 0; m < sums.length; m++) {
                var weights = gaps[m] == null ? key.of(unit, m, ofOne) : null;
                if (weights != null) {
                    sums[m] = weights.stream().reduce(sums[m], BigInteger::add);
                } else if (gaps[m] == null) {
                    gaps[m] = new Gap(unit.id(), key.weights().get(m).measure());
                }
            }
        }
    }

    void add(PoolUnit unit) {
        units++;
        ofOne &= unit.share().ofOne();
        counted.add(unit);
        strict.add(unit);
        for (var holder : unit.holders()) {
            var own = holder.used();
            if (own != null) {
                used = used.add(own);
            } else if (unread == null) {
                unread = unit.id();
            }
        }
    }

    /** All shares are parts of 1. */
    boolean ofOne() {
        return ofOne;
    }

    /** The first thing that must be known and is not. */
    Optional<Gap> gap() {
        return Arrays.stream(found().gaps).filter(Objects::nonNull).findFirst();
    }

    /** By all holders together; counts only when nobody is {@link #unread}. */
    BigDecimal used() {
        return used;
    }

    /** The first unit of which nobody knows what it used; null: there is none. */
    @Nullable
    Long unread() {
        return unread;
    }

    /** By measure, in the order of the key. */
    List<BigInteger> sums() {
        return List.of(found().sums);
    }

    /** There are units, and each measure is somewhere more than nothing. */
    boolean divides() {
        return units > 0 && key.denominator(sums()).signum() > 0;
    }

    private Sums found() {
        return ofOne ? counted : strict;
    }
}
