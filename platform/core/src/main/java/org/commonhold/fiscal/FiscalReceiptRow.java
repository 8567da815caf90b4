package org.commonhold.fiscal;

import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A receipt and how far it is.
 *
 * @param failure of a failed one, or of the last attempt: what the register or the network said
 * @param marks once it is registered
 */
public record FiscalReceiptRow(
        FiscalReceiptId id,
        PaymentId payment,
        FiscalKind kind,
        FiscalState state,
        Money amount,
        int attempts,
        Instant queuedAt,
        @Nullable String failure,
        @Nullable FiscalMarks marks) {}
