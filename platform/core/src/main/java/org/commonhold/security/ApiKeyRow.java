package org.commonhold.security;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An API key in a list; the key itself is never shown again. */
public record ApiKeyRow(
        long id,
        String name,
        String prefix,
        Set<Role> roles,
        Instant createdAt,
        @Nullable Instant revokedAt) {}
