package org.commonhold.server.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for something to become true; never for a fixed time. */
public final class Wait {

    private static final long STEP_MILLIS = 100;

    private Wait() {}

    /** Asks until there is an answer; fails with what was waited for. */
    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> question) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
