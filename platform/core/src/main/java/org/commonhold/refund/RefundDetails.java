package org.commonhold.refund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one refund.
 *
 * @param declined why a second person said no
 * @param failure the gateway's code for what went wrong
 * @param providerRefund what the gateway calls it
 */
public record RefundDetails(
        RefundRow refund,
        @Nullable String payee,
        String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String declined,
        @Nullable Instant sentAt,
        @Nullable String providerRefund,
        @Nullable String failure) {}
