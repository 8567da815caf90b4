package org.commonhold.audit;

import java.time.Instant;
import org.commonhold.security.Actor;
import org.jspecify.annotations.Nullable;

/** One act as the administrator sees it; {@code address} is null for work of the system. */
public record AuditRow(
        Instant at,
        Actor.Kind actorKind,
        String actorName,
        String action,
        String objectKind,
        @Nullable Long objectId,
        @Nullable String detail,
        @Nullable String address) {}
