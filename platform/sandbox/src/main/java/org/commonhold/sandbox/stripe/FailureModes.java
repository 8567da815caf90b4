package org.commonhold.sandbox.stripe;

import java.util.Locale;
import java.util.Optional;

/** How the gateway misbehaves for tests. A mode may be limited to the next so many API calls; it is never saved. */
final class FailureModes {
    /**
     * What goes wrong. {@code DROP_ANSWER}: the call takes effect, but the connection breaks before the answer; mind
     * that Java's HttpURLConnection then sends a POST once more by itself, which counts as a call.
     */
    enum Mode {
        NONE,
        DROP_ANSWER,
        ERROR_500,
        WEBHOOKS_OFF
    }

    private Mode mode = Mode.NONE;
    private long callsLeft;

    static Optional<Mode> named(String name) {
        try {
            return Optional.of(Mode.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    synchronized void set(Mode next, long calls) {
        mode = next;
        callsLeft = calls;
    }

    /** The mode for one API call, which uses up one of the limited number. */
    synchronized Mode forCall() {
        Mode now = mode;
        if (now != Mode.WEBHOOKS_OFF && --callsLeft <= 0) mode = Mode.NONE;
        return now;
    }

    synchronized boolean webhooksOff() {
        return mode == Mode.WEBHOOKS_OFF;
    }
}
