package org.commonhold.refund;

import java.time.Instant;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/** A refund in a list. @param finishedAt when it was confirmed, failed or was rejected */
public record RefundRow(
        RefundId id,
        PaymentId payment,
        String accountNumber,
        String address,
        Money amount,
        RefundReason reason,
        RefundWay way,
        RefundState state,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant finishedAt) {}
