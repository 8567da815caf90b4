package org.commonhold.job;

/** Long work of one kind. A killed run is started again with the last checkpoint, so each chunk must be repeatable. */
public interface JobHandler {

    /** Stable name, such as {@code billing-run}. */
    String kind();

    /** Does the work as the system in the job's company. Any exception fails the job. */
    void run(JobRun run) throws Exception;
}
