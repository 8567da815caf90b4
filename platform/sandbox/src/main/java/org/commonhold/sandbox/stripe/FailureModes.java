package org.commonhold.sandbox.stripe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * How the gateway misbehaves for tests: always and for a number of calls, or by chance with a seed. Never saved, and only
 * for API calls: the payment page and the controls always work.
 */
final class FailureModes {
    /** What goes wrong with a call. */
    enum Mode {
        NONE,
        /**
         * The call takes effect, but the connection breaks before the answer, as a timeout ends; mind that Java's
         * HttpURLConnection then sends a POST once more by itself, which counts as a call.
         */
        DROP_ANSWER,
        /** The call takes effect; half of the answer arrives. */
        HALF_BODY,
        /** The call does not take effect. */
        ERROR_500,
        /** The call takes effect and fails all the same; the same idempotency key gets the same failure for ever. */
        SAVED_500,
        /** Too many calls; this one does not take effect. */
        TOO_MANY,
        /** Calls work, but no event is sent. */
        WEBHOOKS_OFF
    }

    private Mode mode = Mode.NONE;
    private long callsLeft;
    private int percent;
    private List<Mode> faults = List.of();
    private Random chance = new Random(0);

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

    /** From now on that share of all calls meets one of the faults; the seed makes the sequence repeatable. */
    synchronized void byChance(int percentOfCalls, List<Mode> of, long seed) {
        percent = percentOfCalls;
        faults = List.copyOf(of);
        chance = new Random(seed);
    }

    /** The mode for one API call, which uses up one of the limited number. */
    synchronized Mode forCall() {
        if (mode == Mode.NONE) return byChance();
        Mode now = mode;
        if (now != Mode.WEBHOOKS_OFF && --callsLeft <= 0) mode = Mode.NONE;
        return now;
    }

    private Mode byChance() {
        if (faults.isEmpty() || chance.nextInt(100) >= percent) return Mode.NONE;
        return faults.get(chance.nextInt(faults.size()));
    }

    synchronized boolean webhooksOff() {
        return mode == Mode.WEBHOOKS_OFF;
    }
}
