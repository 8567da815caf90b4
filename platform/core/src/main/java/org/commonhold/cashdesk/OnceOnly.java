package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;

/** One request key, one operation: who asks again, also at the same moment, gets what was done the first time. */
@ApplicationScoped
class OnceOnly {

    private final CashRecords records;

    @Inject
    OnceOnly(CashRecords records) {
        this.records = records;
    }

    OperationRow done(String requestKey, OperationKind kind, Money amount, Supplier<OperationId> step) {
        var before = records.under(requestKey, kind, amount);
        if (before.isPresent()) {
            return records.operation(before.get());
        }
        try {
            return records.operation(Retry.onConflict(step));
        } catch (Rejected e) {
            // The first of two may have ended just now: what it changed is why the second is refused.
            var first = records.under(requestKey, kind, amount);
            if (first.isEmpty()) {
                throw e;
            }
            return records.operation(first.get());
        }
    }
}
