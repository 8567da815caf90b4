package org.commonhold.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(100);

    @Property(tries = 500)
    void takesExactlyTheLargestInWhateverOrderTheyCome(
            @ForAll @Size(max = 80) Set<@LongRange(min = 0) Long> numbers,
            @ForAll @IntRange(max = 80) int wanted,
            @ForAll @IntRange(min = 1, max = 5) int kept,
            @ForAll @IntRange(min = 2, max = 5) int steps,
            @ForAll @IntRange(max = 60) int shift,
            @ForAll Random random) {
        var all = new ArrayList<>(numbers.stream()
                .map(n -> BigInteger.valueOf(n).shiftRight(shift))
                .distinct()
                .toList());
        var count = Math.min(wanted, all.size());
        var cut = new Cut(MOST, new Cut.Room(kept, steps));
        for (var turns = 0; !cut.found(); turns++) {
            Collections.shuffle(all, random);
            all.forEach(cut::add);
            cut.turn(count);
            assertThat(turns).isLessThan(200);
        }

        assertThat(all.stream().filter(cut::takes).toList())
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(count)
                        .toList());
    }

    @Test
    void numbersThatLieCloseTogetherAreFoundInAFewTurns() {
        var cut = new Cut(MOST, new Cut.Room(100, 100));
        var turns = 0;
        for (; !cut.found(); turns++) {
            for (long n = 0; n < 50_000; n++) {
                cut.add(BigInteger.valueOf(1_000_000_007L + n));
            }
            cut.turn(777);
        }

        assertThat(turns).isLessThanOrEqualTo(4);
        assertThat(cut.takes(BigInteger.valueOf(1_000_000_007L + 49_223))).isTrue();
        assertThat(cut.takes(BigInteger.valueOf(1_000_000_007L + 49_222))).isFalse();
    }

    @Test
    void moreThanThereAreIsAMistake() {
        var cut = new Cut(MOST, Cut.Room.USUAL);
        List.of(1L, 2L).forEach(n -> cut.add(BigInteger.valueOf(n)));

        assertThatThrownBy(() -> cut.turn(3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cut.takes(BigInteger.ONE)).isInstanceOf(IllegalStateException.class);
    }
}
