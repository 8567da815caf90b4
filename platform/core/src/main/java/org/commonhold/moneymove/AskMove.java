package org.commonhold.moneymove;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A wish to move money.
 *
 * @param to the other account of a transfer, else null
 * @param ground of a write-off, else null
 * @param reason up to 500 characters; the audit keeps it
 * @param requestKey made when the form opens; the same key gives the same move
 */
public record AskMove(
        MoveKind kind,
        AccountId account,
        @Nullable AccountId to,
        Money amount,
        @Nullable WriteOffGround ground,
        String reason,
        String requestKey) {}
