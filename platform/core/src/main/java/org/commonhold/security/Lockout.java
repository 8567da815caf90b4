package org.commonhold.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts wrong passwords; the fifth in a row locks the login for 15 minutes. */
@Embeddable
class Lockout {

    static final int LIMIT = 5;
    static final Duration DURATION = Duration.ofMinutes(15);

    @Column(name = "failed_sign_ins")
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant until;

    Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(until).filter(now::isBefore);
    }

    void failed(Instant now) {
        failures++;
        if (failures >= LIMIT) {
            until = now.plus(DURATION);
            failures = 0;
        }
    }

    void succeeded() {
        failures = 0;
        until = null;
    }
}
