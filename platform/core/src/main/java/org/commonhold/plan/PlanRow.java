package org.commonhold.plan;

import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the list.
 *
 * @param paid what has been paid of the charges it covers since it was agreed
 * @param endedWhy why the office has ended it
 */
public record PlanRow(
        PlanId id,
        AccountId account,
        String accountNumber,
        LocalDate agreedOn,
        Money total,
        Money paid,
        int graceDays,
        PlanState state,
        String reason,
        String madeBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy) {}
