package org.commonhold.dispute;

import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in a list.
 *
 * @param providerDispute what the gateway calls it
 * @param payment null, as are account and address, until the payment is known
 * @param fee what the provider takes for it
 * @param reason the gateway's code
 */
public record DisputeRow(
        DisputeId id,
        String providerDispute,
        @Nullable PaymentId payment,
        @Nullable String accountNumber,
        @Nullable String address,
        Money amount,
        Money fee,
        String reason,
        DisputeState state,
        Instant openedAt,
        @Nullable Instant respondBy,
        @Nullable Instant closedAt) {}
