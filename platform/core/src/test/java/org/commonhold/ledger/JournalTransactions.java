package org.commonhold.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Stands where a use case opens its transaction around a booking. */
@ApplicationScoped
@Transactional
public class JournalTransactions {

    /** Everything or nothing. */
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
