package org.commonhold.adjustment;

import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A line to put right. {@code reason} is what the owner reads; {@code document} the act, certificate or letter behind it.
 */
public record PrepareAdjustment(
        ChargeId charge,
        Ground ground,
        String reason,
        @Nullable DocumentId document) {}
