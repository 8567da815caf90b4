package org.commonhold.payment;

import org.jspecify.annotations.Nullable;

/** A payment as one transaction left it. */
record Attempt(
        PaymentRow payment,
        @Nullable String session,
        @Nullable String checkoutUrl,
        @Nullable String returnBase,
        @Nullable String failure) {}
