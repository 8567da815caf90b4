package org.commonhold.policy;

import java.time.Instant;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A month of an estate that has been billed or closed.
 *
 * @param billed a run that was for the estate has been posted
 * @param closing null while it is open
 */
public record MonthRow(
        EstateId estate,
        String estateName,
        BillingPeriod period,
        boolean billed,
        @Nullable Closing closing) {

    /** Since when nothing is posted into the month, and who asked to open it again, if anybody. */
    public record Closing(Instant at, String by, @Nullable Asked asked) {}

    /** Somebody wants to open it; where two people bill, another one has to agree. */
    public record Asked(Instant at, String by, String reason) {}
}
