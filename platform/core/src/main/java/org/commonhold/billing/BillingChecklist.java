package org.commonhold.billing;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;

/**
 * What stands in the way of a month's billing.
 *
 * @param dueOn a proposal: by the due-date rule of the company
 * @param accounts accounts without a statement for the month
 * @param billed accounts that have one
 * @param registers meters' dials that count in the month, {@code missing} of them without a reading in it
 * @param unpriced services without a price on the last day of the month
 */
public record BillingChecklist(
        BillingPeriod period,
        LocalDate dueOn,
        long accounts,
        long billed,
        long registers,
        long missing,
        List<String> unpriced) {

    public BillingChecklist {
        unpriced = List.copyOf(unpriced);
    }
}
