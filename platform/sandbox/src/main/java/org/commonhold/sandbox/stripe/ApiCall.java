package org.commonhold.sandbox.stripe;

import org.jspecify.annotations.Nullable;

/** One authenticated call: who asks, about which object ({@code id} is empty for lists), with what parameters. */
record ApiCall(Merchant merchant, String id, Params params, String origin, Trigger trigger) {

    /** What caused an event: an API request with its idempotency key, or nothing when the payer or the clock did. */
    record Trigger(@Nullable String requestId, @Nullable String idempotencyKey) {
        static final Trigger NONE = new Trigger(null, null);
    }
}
