package org.commonhold.gateway;

import org.jspecify.annotations.Nullable;

/** What the gateway says about a session; expired: nobody can pay it any more, or the payer's bank has refused after all. */
public record GatewaySession(
        String id,
        @Nullable String url,
        boolean paid,
        boolean expired,
        long amountMinor,
        String currency,
        @Nullable String reference,
        @Nullable String providerPayment) {}
