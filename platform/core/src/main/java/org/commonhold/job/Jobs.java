package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;

/** Starts long work and tells how far it is. The service that owns the work checks the permission. */
@ApplicationScoped
@Transactional
public class Jobs {

    private final JobSql jobs;
    private final JobHandlers handlers;
    private final Clock clock;

    @Inject
    Jobs(JobSql jobs, JobHandlers handlers, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Queues a job of the current company in the caller's transaction; a handler of this kind must exist. */
    public JobId start(String kind, long subject) {
        var id = new JobId(NewId.next());
        jobs.add(id, handlers.find(kind).kind(), subject, CurrentActor.require().id(), clock.instant());
        jobs.enqueue(id);
        return id;
    }

    /** For those who import or bill. */
    public JobRow progress(JobId id) {
        Access.requireAny(Permission.IMPORT, Permission.BILLING_VIEW);
        return jobs.row(id).orElseThrow(() -> new NotFound("job"));
    }

    /** The jobs of the current company that have not begun, in the order in which they were started. */
    public List<JobId> queued() {
        CurrentActor.require();
        return jobs.queued();
    }

    /** Asks the job to stop at its next chunk border; one that has ended stays as it is. For those who may start such a job. */
    public void cancel(JobId id) {
        Access.require(handlers.find(progress(id).kind()).permission());
        jobs.askCancel(id);
    }
}
