package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.pricing.PricedLine;
import org.commonhold.statement.StatementsIssued;

/** Approved adjustments on their way to a bill. */
@ApplicationScoped
@Transactional
public class DueAdjustments {

    private final AdjustmentStore store;
    private final AdjustmentSql sql;

    @Inject
    DueAdjustments(AdjustmentStore store, AdjustmentSql sql) {
        this.store = store;
        this.sql = sql;
    }

    /**
     * The correction lines of accounts that are on no bill yet, each naming the month and line it puts right; for the
     * billing run, which has checked the right to bill. Accounts without one are missing.
     */
    public Map<AccountId, List<PricedLine>> of(Collection<AccountId> accounts) {
        var ids = accounts.stream().map(AccountId::value).toList();
        var result = new LinkedHashMap<AccountId, List<PricedLine>>();
        for (var adjustment : store.due(ids)) {
            result.computeIfAbsent(new AccountId(adjustment.account()), a -> new ArrayList<>())
                    .add(line(adjustment));
        }
        return result;
    }

    private static PricedLine line(Adjustment adjustment) {
        var counted = adjustment.counted();
        return new PricedLine(
                adjustment.service(),
                PricedLine.Kind.CORRECTION,
                adjustment.period(),
                counted.quantity(),
                counted.unit(),
                counted.price(),
                adjustment.amount(),
                adjustment.tax(),
                counted.method(),
                adjustment.charge(),
                adjustment.explanation());
    }

    /** In the transaction that writes the bills: what stands on one is not charged again. */
    void issued(@Observes StatementsIssued statements) {
        var ids = statements.accounts().stream().map(AccountId::value).toList();
        store.due(ids).forEach(a -> sql.correction(a).ifPresent(a::charged));
    }
}
