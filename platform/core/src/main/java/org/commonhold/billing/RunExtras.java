package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.adjustment.DueAdjustments;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.latefee.LateFees;
import org.commonhold.pricing.PricedLine;

/** What comes on a bill beside the month's services: approved adjustments and late fees. */
@ApplicationScoped
class RunExtras {

    private final DueAdjustments adjustments;
    private final LateFees lateFees;

    @Inject
    RunExtras(DueAdjustments adjustments, LateFees lateFees) {
        this.adjustments = adjustments;
        this.lateFees = lateFees;
    }

    /** Lines by account, adjustments before late fees; accounts without any are missing. */
    Map<AccountId, List<PricedLine>> of(Collection<AccountId> accounts, BillingPeriod period) {
        var result = new HashMap<AccountId, List<PricedLine>>();
        adjustments.of(accounts).forEach((a, lines) -> add(result, a, lines));
        lateFees.of(accounts, period).forEach((a, lines) -> add(result, a, lines));
        return result;
    }

    private static void add(Map<AccountId, List<PricedLine>> all, AccountId account, List<PricedLine> lines) {
        all.computeIfAbsent(account, a -> new ArrayList<>()).addAll(lines);
    }
}
