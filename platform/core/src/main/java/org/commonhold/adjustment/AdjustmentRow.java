package org.commonhold.adjustment;

import java.time.Instant;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment in the list.
 *
 * @param kind type of its {@link Ground}: ABSENCE, INTERRUPTION, QUALITY, TOO_COLD, WRONG_TARIFF, LATE_READING, OTHER
 * @param charge the line it corrects, of {@code period}
 */
public record AdjustmentRow(
        AdjustmentId id,
        AccountId account,
        String accountNumber,
        String serviceName,
        ChargeId charge,
        BillingPeriod period,
        String kind,
        Money amount,
        String reason,
        AdjustmentState state,
        String preparedBy,
        Instant preparedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String declined,
        @Nullable DocumentId document) {}
