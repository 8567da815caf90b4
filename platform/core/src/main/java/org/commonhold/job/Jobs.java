package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Starts long work and tells how far it is. */
@ApplicationScoped
@Transactional
public class Jobs {

    /** Queues a job of the current company in the caller's transaction; a handler of this kind must exist. */
    public JobId start(String kind, long subject) {
        throw new IllegalStateException("not wired");
    }

    public JobRow progress(JobId id) {
        throw new IllegalStateException("not wired");
    }

    /** Asks the job to stop at its next chunk border. */
    public void cancel(JobId id) {
        throw new IllegalStateException("not wired");
    }
}
