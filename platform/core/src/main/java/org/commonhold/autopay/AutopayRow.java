package org.commonhold.autopay;

import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An autopay as its owner sees it.
 *
 * @param day day of the month; null: when a statement has been issued
 * @param card brand and last digits, once a card is saved
 * @param setupUrl where a card is saved, while none is
 */
public record AutopayRow(
        AutopayId id,
        AccountId account,
        AutopayKind kind,
        @Nullable Money amount,
        Money limit,
        @Nullable Integer day,
        AutopayState state,
        @Nullable StopReason stopReason,
        @Nullable Instant stoppedAt,
        @Nullable String card,
        @Nullable String setupUrl) {}
