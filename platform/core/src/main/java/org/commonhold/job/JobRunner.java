package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Secrets;
import org.commonhold.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Runs one job to its end, as the system in the job's company. The scheduler calls it; tests may, too. */
@ApplicationScoped
public class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final int REFERENCE_BITS = 48;

    private final JobSql jobs;
    private final JobTransactions transactions;
    private final JobHandlers handlers;
    private final Clock clock;
    private volatile boolean pausing;
    private volatile Executor threads = work -> {};

    @Inject
    JobRunner(JobSql jobs, JobTransactions transactions, JobHandlers handlers, Clock clock) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Runs the job from its last checkpoint; does nothing when it has ended. Call it outside of any transaction. */
    public void run(TenantId tenant, JobId id) {
        CurrentActor.runAs(
                Actor.system(tenant),
                () -> transactions.call(() -> jobs.claim(id, clock.instant())).ifPresent(this::runClaimed));
    }

    /** True while the server goes down: runs then stop at their next chunk border and keep their checkpoint. */
    void pause(boolean on) {
        pausing = on;
    }

    /** From now on a job that can use a second thread gets it from here; until then each job has one. */
    public void lend(Executor executor) {
        threads = executor;
    }

    private void beside(Runnable work) {
        var actor = CurrentActor.require();
        try {
            threads.execute(() -> CurrentActor.runAs(actor, work));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "no second thread for a job", e);
        }
    }

    private void runClaimed(JobClaim claim) {
        var run = new ChunkedRun(claim, jobs, transactions, () -> pausing, this::beside);
        try {
            if (!claim.cancelAsked()) {
                handlers.find(claim.kind()).run(run);
            }
            end(claim, claim.cancelAsked() ? JobState.CANCELLED : run.ending(), null);
        } catch (JobTakenOver e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "job {0} runs elsewhere",
                    Long.toString(claim.id().value()));
        } catch (JobPaused e) {
            throw e;
        } catch (Rejected e) {
            fail(claim, e.problems().get(0).key());
        } catch (Throwable e) {
            var reference = Secrets.token(REFERENCE_BITS);
            LOG.log(System.Logger.Level.ERROR, "job " + claim.id().value() + " failed, reference " + reference, e);
            fail(claim, reference);
        }
    }

    /** What broke off behind the last commit has ended all the same. */
    private void fail(JobClaim claim, String why) {
        try {
            end(claim, JobState.FAILED, why);
        } catch (JobTakenOver e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "job {0} has ended or runs elsewhere",
                    Long.toString(claim.id().value()));
        }
    }

    private void end(JobClaim claim, JobState state, @Nullable String failure) {
        transactions.run(() -> jobs.end(claim, state, failure, clock.instant()));
        LOG.log(
                System.Logger.Level.INFO,
                "job {0} of kind {1} ended: {2}",
                Long.toString(claim.id().value()),
                claim.kind(),
                state);
    }
}
