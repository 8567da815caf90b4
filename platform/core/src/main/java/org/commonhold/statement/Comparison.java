package org.commonhold.statement;

import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;

/** A statement against the one before: what the charges differ by, and what makes the difference. */
public record Comparison(BillingPeriod previous, Money difference, List<DifferenceCause> causes) {

    public Comparison {
        causes = List.copyOf(causes);
    }
}
