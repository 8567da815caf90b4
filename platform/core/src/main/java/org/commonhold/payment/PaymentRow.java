package org.commonhold.payment;

import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A payment in a list; the receipt number is there when it is paid. */
public record PaymentRow(
        PaymentId id,
        AccountId account,
        PaymentMethod method,
        PaymentState state,
        Money amount,
        Instant startedAt,
        @Nullable Instant settledAt,
        @Nullable Long receiptNumber) {}
