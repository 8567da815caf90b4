package org.commonhold.twin;

import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;

/**
 * Two payments of one account and sum.
 *
 * @param payment the later one, which would go back
 * @param left what is left of it
 * @param first the earlier one
 */
public record TwinRow(
        TwinId id,
        PaymentId payment,
        PaymentId first,
        String accountNumber,
        String address,
        Money amount,
        Money left,
        PaymentMethod method,
        Instant paidAt,
        Instant firstPaidAt,
        TwinState state) {}
