package org.commonhold.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A link that sets the first password: random, stored hashed, used once, good for seven days. */
@Entity
@Table(name = "invitation")
class Invitation extends TenantEntity {

    static final Duration VALID = Duration.ofDays(7);

    @Column(name = "user_id")
    private long userId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(long userId, String tokenHash, Instant now) {
        this.userId = userId;
        this.tokenHash = tokenHash;
        expiresAt = now.plus(VALID);
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    long userId() {
        return userId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
