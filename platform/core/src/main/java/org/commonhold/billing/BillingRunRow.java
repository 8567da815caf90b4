package org.commonhold.billing;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A billing run in a list; {@code accounts} have lines, {@code errors} are services that could not be priced. */
public record BillingRunRow(
        BillingRunId id,
        RunKind kind,
        BillingPeriod period,
        @Nullable EstateId estate,
        @Nullable BuildingId building,
        @Nullable AccountId account,
        LocalDate dueOn,
        RunState state,
        int accounts,
        int errors,
        Money total,
        Instant createdAt,
        @Nullable Instant postedAt) {}
