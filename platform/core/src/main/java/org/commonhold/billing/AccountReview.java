package org.commonhold.billing;

import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.statement.DifferenceCause;

/** What a run computed for one account beside what was charged the month before. */
public record AccountReview(
        AccountId account,
        List<BilledLine> previous,
        List<BilledLine> now,
        List<BillingErrorRow> errors,
        List<DifferenceCause> causes) {

    public AccountReview {
        previous = List.copyOf(previous);
        now = List.copyOf(now);
        errors = List.copyOf(errors);
        causes = List.copyOf(causes);
    }
}
