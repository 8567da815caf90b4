package org.commonhold.terminal;

import java.time.Instant;
import org.commonhold.cashdesk.OperationId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A card that was asked for.
 *
 * @param failure the gateway's code for why there is no money; or both sums of a mismatch
 * @param operation what it became at the desk, once paid
 */
public record ReaderChargeRow(
        ReaderChargeId id,
        AccountId account,
        Money amount,
        ReaderChargeState state,
        @Nullable String failure,
        @Nullable OperationId operation,
        Instant startedAt) {}
