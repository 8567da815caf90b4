package org.commonhold.gateway;

import org.jspecify.annotations.Nullable;

/**
 * What the gateway says about a refund.
 *
 * @param status the gateway's word: {@code pending}, {@code requires_action}, {@code succeeded}, {@code failed}, {@code canceled}
 * @param reference our number of the refund; null when somebody made it at the gateway by hand
 * @param failure the gateway's code for why it failed
 */
public record ProviderRefund(
        String id,
        String status,
        long amountMinor,
        String currency,
        @Nullable String reference,
        @Nullable String failure) {

    public boolean succeeded() {
        return status.equals("succeeded");
    }

    /** The money has not left, or has come back. */
    public boolean failed() {
        return status.equals("failed") || status.equals("canceled");
    }
}
