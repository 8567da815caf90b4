package org.commonhold.job;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does a whole transaction again when the database broke it off for a lock conflict: up to five times. */
public final class Retry {

    private static final int TRIES = 5;
    private static final int PAUSE_MILLIS = 40;

    private Retry() {}

    /** The work must open its own transaction, and none may be open around it. */
    public static <T extends @Nullable Object> T onConflict(Supplier<T> transaction) {
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES || !LockConflicts.causedBy(e)) {
                    throw e;
                }
                rest(attempt, e);
            }
        }
    }

    /** Of random length, so that two that met do not meet again. */
    private static void rest(int attempt, RuntimeException conflict) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw conflict;
        }
    }
}
