package org.commonhold.levy;

import java.time.Instant;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/** A one-off sum of an account; cancelled ones are charged no further. */
public record OneOffRow(
        LevyId id,
        ServiceId service,
        String serviceName,
        Money amount,
        BillingPeriod firstPeriod,
        int instalments,
        String reason,
        @Nullable Instant cancelledAt) {}
