package org.commonhold.workorder;

import java.time.Duration;

/** How the promise to answer a request stands; {@code left} is negative once it is missed, and zero when answered. */
public record Promise(Standing standing, Duration left) {

    /** ANSWERED: a technician is assigned or the request has ended; SOON: an hour or less is left. */
    public enum Standing {
        ANSWERED,
        RUNNING,
        SOON,
        MISSED
    }
}
