package org.commonhold.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway says about a payment that the payer's bank takes back.
 *
 * @param providerPayment what the gateway calls the payment
 * @param status the gateway's word, such as {@code needs_response}, {@code won}, {@code lost}, {@code warning_needs_response}
 * @param taken true when the gateway has taken the sum from the company's balance; a mere enquiry takes nothing
 * @param feeMinor the fee as it stands: what was taken less what was given back
 * @param respondBy when evidence must be there
 */
public record ProviderDispute(
        String id,
        String providerPayment,
        long amountMinor,
        String currency,
        boolean taken,
        long feeMinor,
        String status,
        String reason,
        Instant openedAt,
        @Nullable Instant respondBy) {

    public boolean won() {
        return status.equals("won");
    }

    public boolean lost() {
        return status.equals("lost");
    }

    /** An enquiry that has ended without taking money. */
    public boolean dropped() {
        return status.equals("warning_closed");
    }
}
