package org.commonhold.billing;

import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.jspecify.annotations.Nullable;

/** Bills a month for one account, for an estate, or for all when neither is named. */
public record PrepareRun(
        BillingPeriod period,
        LocalDate dueOn,
        @Nullable EstateId estate,
        @Nullable AccountId account) {}
