package org.commonhold.gateway;

import org.jspecify.annotations.Nullable;

/**
 * Where a card at a reader stands, as the gateway says.
 *
 * @param id what the gateway calls the charge
 * @param receivedMinor what was taken from the card, 0 before
 * @param failure the gateway's code for why the card was refused or not shown
 */
public record ReaderIntent(
        String id,
        Stage stage,
        long receivedMinor,
        String currency,
        @Nullable String failure) {

    /** What may happen next. */
    public enum Stage {
        /** No reader has been asked, or it has forgotten. */
        IDLE,
        /** The reader waits for the card. */
        AT_READER,
        /** The reader has ended without money. */
        REFUSED,
        TAKEN,
        CANCELLED
    }
}
