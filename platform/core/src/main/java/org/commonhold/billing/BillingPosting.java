package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.job.Checkpoint;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobRun;
import org.commonhold.job.Jobs;
import org.commonhold.ledgercheck.LedgerCheckJob;
import org.commonhold.security.Permission;
import org.commonhold.statement.StatementNotices;
import org.commonhold.statement.StatementsIssued;

/**
 * Posts an approved run chunk by chunk. An account that has its statement for the month is skipped, so a run that was
 * killed and goes on ends with the same charges; then the notices and a check of the books are started.
 */
@ApplicationScoped
public class BillingPosting implements JobHandler {

    static final String KIND = "billing-post";

    private final PostingSteps steps;
    private final Jobs jobs;
    private final Event<StatementsIssued> issued;

    @Inject
    BillingPosting(PostingSteps steps, Jobs jobs, Event<StatementsIssued> issued) {
        this.steps = steps;
        this.jobs = jobs;
        this.issued = issued;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.BILLING_RUN;
    }

    /** Is not cancelled half way: an approved month is posted as a whole. */
    @Override
    public void run(JobRun job) {
        var run = new BillingRunId(job.subject());
        var at = Checkpoint.of(job);
        job.total(at.done() + steps.pending(run));
        var pages = new Pages<AccountId>(at, after -> steps.page(run, after), AccountId::value, (accounts, turn) -> {
            issued.fire(steps.post(run, accounts, turn));
        });
        job.chunks(pages);
        var end = pages.at();
        job.chunk(end.done(), end.toString(), () -> {
            steps.finish(run);
            jobs.start(StatementNotices.KIND, run.value());
            jobs.start(LedgerCheckJob.KIND, run.value());
        });
    }
}
