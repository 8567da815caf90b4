package org.commonhold.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message that could not be sent is tried again: ever later, and not for ever. */
final class RetryRules {

    static final int ATTEMPTS = 8;

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private RetryRules() {}

    /** How long to wait after this many failed attempts; empty when the message is to be parked. */
    static Optional<Duration> delayAfter(int attempts) {
        return attempts >= ATTEMPTS ? Optional.empty() : Optional.of(DELAYS.get(attempts - 1));
    }
}
