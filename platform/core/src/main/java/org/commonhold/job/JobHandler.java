package org.commonhold.job;

import org.commonhold.security.Permission;

/** Long work of one kind. A killed run is started again with the last checkpoint, so each chunk must be repeatable. */
public interface JobHandler {

    /** Stable name, such as {@code billing-run}. */
    String kind();

    /** What whoever stops such a job must be allowed to do: the same as for starting it. */
    Permission permission();

    /** Does the work as the system in the job's company. Any exception fails the job. */
    void run(JobRun run) throws Exception;
}
