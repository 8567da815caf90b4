package org.commonhold.levy;

import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A one-off sum of an account; cancelled ones are charged no further.
 *
 * @param billed how many of its instalments stand on posted bills
 * @param cancelReason why the rest is not charged; null while it is
 */
public record OneOffRow(
        LevyId id,
        AccountId account,
        String accountNumber,
        ServiceId service,
        String serviceName,
        Money amount,
        BillingPeriod firstPeriod,
        int instalments,
        int billed,
        String reason,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason) {

    /** Whether there is still something of it to cancel. */
    public boolean open() {
        return cancelledAt == null && billed < instalments;
    }
}
