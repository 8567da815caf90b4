package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.billing.Pricing.BilledUnit;
import org.commonhold.estate.AccountId;
import org.commonhold.metering.Consumptions;
import org.commonhold.metering.RegisterConsumption;
import org.commonhold.tariff.Tariffs;

/** The transactions of the dry run. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional
class CalculationSteps {

    static final int CHUNK = 500;

    private final BillingRunStore store;
    private final DraftBulk drafts;
    private final BillingSql totals;
    private final Tariffs tariffs;
    private final Consumptions consumptions;

    @Inject
    CalculationSteps(
            BillingRunStore store, DraftBulk drafts, BillingSql totals, Tariffs tariffs, Consumptions consumptions) {
        this.store = store;
        this.drafts = drafts;
        this.totals = totals;
        this.tariffs = tariffs;
        this.consumptions = consumptions;
    }

    public long pending(BillingRunId run) {
        return drafts.unbilledCount(store.run(run).period());
    }

    public List<BilledUnit> page(BillingRunId run, long afterAccount) {
        return drafts.unbilled(store.run(run).period(), afterAccount, CHUNK);
    }

    public void clear(BillingRunId run) {
        drafts.clear(run);
    }

    /** Prices each account with what is in force on the last day of the month. */
    public void calculate(BillingRunId id, List<BilledUnit> page) {
        var run = store.run(id);
        var services = tariffs.inForce(run.period().lastDay()).stream()
                .map(ServicePrice::of)
                .toList();
        var units = page.stream().map(BilledUnit::unit).collect(Collectors.toSet());
        var registers =
                consumptions.of(units, run.period()).stream().collect(Collectors.groupingBy(RegisterConsumption::unit));
        var results = new LinkedHashMap<AccountId, Pricing.Result>();
        for (var unit : page) {
            var mine = registers.getOrDefault(unit.unit(), List.of());
            results.put(unit.account(), Pricing.price(unit, services, mine, run.currency()));
        }
        drafts.write(id, results);
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
