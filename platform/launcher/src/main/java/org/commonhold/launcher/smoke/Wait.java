package org.commonhold.launcher.smoke;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waiting for what others do, in small steps and not for ever. */
public final class Wait {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 150;

    private Wait() {}

    public static <T> T until(String what, Supplier<Optional<T>> look) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            rest();
        }
        throw new SmokeFailed("waited too long for " + what);
    }

    /** The job when it has ended, which must be well. */
    public static JsonObject job(Caller caller, String id) {
        var job = until("job " + id, () -> Optional.of(caller.get("jobs/" + id))
                .filter(j -> !Read.text(j, "state").matches("QUEUED|RUNNING")));
        SmokeFailed.unless(Read.text(job, "state").equals("DONE"), "a job did not end well: " + job);
        return job;
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmokeFailed("interrupted");
        }
    }
}
