package org.commonhold.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock of the system, in UTC. It tells the system's time unless a demo or a test has moved it; a production
 * start ({@code movable = false}) refuses to be moved.
 */
public final class MovableClock extends Clock {

    private final boolean movable;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(boolean movable) {
        this.movable = movable;
    }

    /** From now on the clock shows this time and goes on from it. */
    public void moveTo(Instant instant) {
        if (!movable) {
            throw new IllegalStateException("the clock of a production system cannot be moved");
        }
        offset = Duration.between(Clock.systemUTC().instant(), instant);
    }

    /** Back to the system's time. */
    public void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("ask for the instant and convert it with the estate's zone");
    }
}
