package org.commonhold.security;

import org.jspecify.annotations.Nullable;

/**
 * Somebody changed who may do what: fired inside the transaction of the act, so that the record to the right of this
 * feature can keep it. {@code detail} names roles and people, never a secret.
 */
public record SecurityAct(
        String action,
        String objectKind,
        @Nullable Long objectId,
        @Nullable String detail) {}
