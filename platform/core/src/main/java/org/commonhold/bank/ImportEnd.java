package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.job.Retry;

/** What is left when all entries of a file are stored: the fee of a registry and its order, and what takes payments back. */
@ApplicationScoped
class ImportEnd {

    private final BankStore store;
    private final RegistrySql registries;
    private final BankBooking booking;
    private final SuspenseSteps steps;

    @Inject
    ImportEnd(BankStore store, RegistrySql registries, BankBooking booking, SuspenseSteps steps) {
        this.store = store;
        this.registries = registries;
        this.booking = booking;
        this.steps = steps;
    }

    /** In the caller's transaction; again changes nothing. */
    void close(BankImportId id) {
        var imported = store.imported(id);
        if (imported.state() == BankImportState.DONE) {
            return;
        }
        imported.done();
        if (imported.format() == BankFormat.REGISTRY) {
            var sum = registries.sum(id, imported.zero().currency().getCurrencyCode());
            booking.fee(imported, sum.fee());
            var orders = sum.net().isPositive()
                    ? registries.ordersOf(id, sum.net(), EntryIntake.ORDER_DAYS)
                    : List.<BankEntryId>of();
            if (orders.size() == 1) {
                store.locked(orders.get(0)).open().pays(id);
            }
        }
    }

    /** Each in a transaction of its own. Public, because only public methods are intercepted. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void returns(BankImportId id) {
        for (var line : steps.openReturns(id)) {
            Retry.onConflict(() -> steps.settleReturn(line, steps.brought(line)));
        }
    }
}
