package org.commonhold.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the largest of many numbers begin, exactly, in memory that does not grow with them: the numbers come again and
 * again, in any order, and each time those among which the last one to take is lie closer together. No two numbers are equal, and
 * they are the same each time. Pure.
 */
final class Cut {

    private final Room room;
    private BigInteger low = BigInteger.ZERO;
    private BigInteger high;
    private long above;
    private List<BigInteger> few = new ArrayList<>();
    private @Nullable Steps many;
    private @Nullable BigInteger least;

    /** @param high no number is greater, and none below 0 */
    Cut(BigInteger high, Room room) {
        this.high = high;
        this.room = room;
    }

    /** So many numbers are kept at most; more are counted in so many steps, at least 2. */
    record Room(int numbers, int steps) {
        static final Room USUAL = new Room(2_048, 512);
    }

    private record Step(long count, BigInteger least, BigInteger most) {

        Step with(BigInteger number) {
            return new Step(count + 1, least.min(number), most.max(number));
        }
    }

    private static final class Steps {
        private final BigInteger low;
        private final BigInteger width;
        private final @Nullable Step[] steps;

        Steps(BigInteger low, BigInteger high, int count) {
            this.low = low;
            width = high.subtract(low).add(BigInteger.ONE);
            steps = new Step[count];
        }

        void add(BigInteger number) {
            var place = number.subtract(low)
                    .multiply(BigInteger.valueOf(steps.length))
                    .divide(width)
                    .intValueExact();
            var step = steps[place];
            steps[place] = step == null ? new Step(1, number, number) : step.with(number);
        }
    }

    void add(BigInteger number) {
        if (number.compareTo(low) < 0 || number.compareTo(high) > 0) {
            return;
        }
        if (many == null && few.size() < room.numbers()) {
            few.add(number);
            return;
        }
        if (many == null) {
            many = new Steps(low, high, room.steps());
            few.forEach(many::add);
            few = new ArrayList<>();
        }
        many.add(number);
    }

    /**
     * All numbers have come.
     *
     * @param wanted how many are to be taken, not more than there are; the same each time
     */
    void turn(long wanted) {
        var left = wanted - above;
        if (wanted == 0) {
            least = high.add(BigInteger.ONE);
        } else if (many != null) {
            narrow(many, left);
        } else if (left <= few.size()) {
            few.sort(Comparator.reverseOrder());
            least = few.get((int) left - 1);
        } else {
            throw new IllegalStateException("fewer numbers than are wanted");
        }
        few = new ArrayList<>();
        many = null;
    }

    private void narrow(Steps counted, long wanted) {
        var left = wanted;
        for (int i = counted.steps.length - 1; i >= 0; i--) {
            var step = counted.steps[i];
            if (step != null && left > step.count()) {
                left -= step.count();
                above += step.count();
            } else if (step != null) {
                low = step.least();
                high = step.most();
                least = left == step.count() ? low : null;
                return;
            }
        }
        throw new IllegalStateException("fewer numbers than are wanted");
    }

    /** Otherwise the numbers must come once more. */
    boolean found() {
        return least != null;
    }

    boolean takes(BigInteger number) {
        if (least == null) {
            throw new IllegalStateException("the numbers must come once more");
        }
        return number.compareTo(least) >= 0;
    }
}
