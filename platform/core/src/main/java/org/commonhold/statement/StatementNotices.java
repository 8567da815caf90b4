package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.Checkpoint;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.security.Permission;

/** One mail per statement of a posted run to an owner who has an address; sent once, however often the job runs. */
@ApplicationScoped
public class StatementNotices implements JobHandler {

    public static final String KIND = "billing-notify";

    private final NoticeSteps steps;

    @Inject
    StatementNotices(NoticeSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.BILLING_RUN;
    }

    @Override
    public void run(JobRun job) {
        var run = new BillingRunId(job.subject());
        var at = Checkpoint.of(job);
        job.total(steps.count(run));
        for (var page = steps.page(run, at.after()); !page.isEmpty(); page = steps.page(run, at.after())) {
            if (job.cancelled()) {
                return;
            }
            var notices = page;
            at = at.next(page.get(page.size() - 1).statement(), page.size());
            job.chunk(at.done(), at.toString(), () -> steps.queue(notices));
        }
    }
}
