package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.basis.BilledAccount;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.Chunk;

/** The transactions of the dry run. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional
class CalculationSteps {

    static final int CHUNK = 500;

    private final BillingRunStore store;
    private final RunAccounts accounts;
    private final DraftSql drafts;
    private final BillingSql totals;
    private final RunPricing pricing;

    @Inject
    CalculationSteps(
            BillingRunStore store, RunAccounts accounts, DraftSql drafts, BillingSql totals, RunPricing pricing) {
        this.store = store;
        this.accounts = accounts;
        this.drafts = drafts;
        this.totals = totals;
        this.pricing = pricing;
    }

    public long pending(BillingRunId run) {
        return accounts.count(store.run(run));
    }

    public List<BilledAccount> page(BillingRunId run, long afterAccount) {
        return accounts.page(store.run(run), afterAccount, CHUNK);
    }

    /** Divides what is shared among units, before any account is priced; shares stay when only changed accounts are. */
    public void begin(BillingRunId id) {
        var run = store.run(id);
        if (!run.onlyChanged()) {
            drafts.clear(id);
            for (var month : run.months()) {
                pricing.divide(run, month);
            }
        }
    }

    /** Prices each account with the tariffs that hold in the month. */
    public void calculate(BillingRunId id, List<BilledAccount> page, Chunk.Turn turn) {
        var run = store.run(id);
        var computed = pricing.compute(run, page);
        if (run.onlyChanged()) {
            // replacing locks the places between drafts, where an earlier chunk may still want to write
            turn.await();
        }
        drafts.write(id, computed, run.onlyChanged());
    }

    public void finish(BillingRunId id) {
        var run = store.locked(id);
        var sums = totals.draftSums(id);
        run.calculated(sums.accounts(), sums.errors(), sums.totalMinor());
    }

    public void stop(BillingRunId id) {
        store.locked(id).discard();
    }
}
