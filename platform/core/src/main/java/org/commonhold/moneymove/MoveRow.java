package org.commonhold.moneymove;

import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A move of money in the list.
 *
 * @param to number of the other account of a transfer
 * @param undoes the write-off that a recovery takes back
 * @param payment what it was received as, when it is done and has paid something
 */
public record MoveRow(
        MoveId id,
        MoveKind kind,
        AccountId account,
        String accountNumber,
        @Nullable String to,
        @Nullable MoveId undoes,
        Money amount,
        @Nullable WriteOffGround ground,
        String reason,
        MoveState state,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String declined,
        @Nullable PaymentId payment) {}
