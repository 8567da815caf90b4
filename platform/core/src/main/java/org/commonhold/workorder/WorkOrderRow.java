package org.commonhold.workorder;

import java.time.Instant;
import org.commonhold.security.UserId;
import org.jspecify.annotations.Nullable;

/** A job with the request it serves; {@code eta} is when the technician says he will be there. */
public record WorkOrderRow(
        WorkOrderId id,
        long number,
        RequestRow request,
        WorkOrderState state,
        @Nullable UserId technician,
        @Nullable String technicianName,
        @Nullable Instant slotFrom,
        @Nullable Instant slotTo,
        @Nullable Instant eta,
        @Nullable String note,
        Instant createdAt,
        @Nullable Instant doneAt) {}
