package org.commonhold.payment;

import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A payment as one transaction left it. @param left what has not left it again; nothing before it is settled */
record Attempt(
        PaymentRow payment,
        Money left,
        @Nullable String session,
        @Nullable String checkoutUrl,
        @Nullable String returnBase,
        @Nullable String failure) {}
