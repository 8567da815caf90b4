package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens a transaction of its own for each step of a run. Public methods, because only those are intercepted. */
@ApplicationScoped
class JobTransactions {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        return work.get();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
