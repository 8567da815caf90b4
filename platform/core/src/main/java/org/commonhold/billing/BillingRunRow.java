package org.commonhold.billing;

import org.commonhold.charge.BillingRunId;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A billing run in a list; {@code accounts} have lines, {@code errors} are services that could not be priced. */
public record BillingRunRow(
        BillingRunId id,
        BillingPeriod period,
        LocalDate dueOn,
        RunState state,
        int accounts,
        int errors,
        Money total,
        Instant createdAt,
        @Nullable Instant postedAt) {}
