package org.commonhold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.InTransaction;
import org.junit.jupiter.api.Test;

class NumbersIT {

    private final Numbers numbers = CoreHarness.get(Numbers.class);
    private final InTransaction transaction = CoreHarness.get(InTransaction.class);
    private final Actor system = Actor.system(CoreHarness.company().id());

    @Test
    void givesEachNumberOnceAndLeavesNoGapWhenManyAskAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asked = new ArrayList<Future<Long>>();
            for (var i = 0; i < 80; i++) {
                asked.add(
                        pool.submit(() -> CoreHarness.as(system, () -> transaction.call(() -> numbers.next("TEST")))));
            }
            var given = new ArrayList<Long>();
            for (var number : asked) {
                given.add(number.get());
            }
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, 80).boxed().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aRolledBackDocumentGivesItsNumberBack() {
        assertThatThrownBy(() -> CoreHarness.as(
                        system,
                        () -> transaction.call(() -> {
                            numbers.reserve("BACK", 5);
                            throw new IllegalStateException("changed my mind");
                        })))
                .hasMessage("changed my mind");
        assertThat(CoreHarness.as(system, () -> transaction.call(() -> numbers.next("BACK"))))
                .isEqualTo(1);
    }
}
