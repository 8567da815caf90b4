package org.commonhold.job;

import java.util.Optional;

/** What a handler sees of its job. */
public interface JobRun {

    /** Id of the aggregate the job works on. */
    long subject();

    /** What the last committed chunk left, empty at the first start. */
    Optional<String> checkpoint();

    /** How many units there are; shown as the end of the progress bar. */
    void total(long units);

    /** Runs a chunk in one new transaction together with its progress and checkpoint. */
    void chunk(long doneUnits, String checkpoint, Runnable work);

    /** True once somebody asked to cancel; the handler then stops at the next chunk border. */
    boolean cancelled();
}
