package org.commonhold.payout;

import java.time.Instant;
import org.commonhold.kernel.Money;

/**
 * Where the provider's books and ours do not meet.
 *
 * @param target of an unclear movement: what the provider calls it; else our number of the payment or refund
 * @param type of an unclear movement: the provider's word for its kind; else empty
 */
public record Difference(Kind kind, String target, String type, Money amount, Instant since) {

    /** What is wrong. */
    public enum Kind {
        /** The provider has moved money and nothing of ours fits. */
        UNCLEAR,
        /** Paid by card three days ago, and the provider's books do not show it. */
        PAYMENT_MISSING,
        /** Given back to a card three days ago, and the provider's books do not show it. */
        REFUND_MISSING
    }
}
