package org.commonhold.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A movement of the company's balance at the gateway; it changes by amount - fee.
 *
 * @param type the gateway's word: {@code charge}, {@code refund}, {@code adjustment}, {@code payout}, {@code stripe_fee} …
 * @param source the gateway's number of what moved the balance
 * @param providerPayment of a charge: what the gateway calls the payment
 * @param amountMinor positive into the balance
 */
public record ProviderEntry(
        String id,
        String type,
        @Nullable String source,
        @Nullable String providerPayment,
        long amountMinor,
        long feeMinor,
        String currency,
        Instant happenedAt) {}
