package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens the transactions of a job that a test runs by hand. */
@ApplicationScoped
@Transactional
public class ChunkTransactions {

    /** Everything or nothing. */
    public void run(Runnable work) {
        work.run();
    }
}
