package org.commonhold.billing;

import org.commonhold.charge.BillingRunId;
import org.commonhold.tenancy.CompanyCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/**
 * The monthly billing: dry run, approval, posting. One run of a month is open at a time; an account that has its
 * statement for the month is never billed again, so a repeated run changes nothing.
 */
@ApplicationScoped
@Transactional
public class BillingRuns {

    private final BillingRunStore store;
    private final BillingSql reads;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    BillingRuns(BillingRunStore store, BillingSql reads, Jobs jobs, AuditTrail audit, CompanyCalendar calendar) {
        this.store = store;
        this.reads = reads;
        this.jobs = jobs;
        this.audit = audit;
        this.calendar = calendar;
    }

    /**
     * Starts the dry run of a month; an open run of that month is calculated again. Refuses a month that has not begun, a
     * due date before the month, and a run whose job is at work.
     */
    public BillingRunId prepare(BillingPeriod period, LocalDate dueOn) {
        var actor = Access.require(Permission.BILLING_RUN);
        if (period.firstDay().isAfter(calendar.today())) {
            throw new BillingRejected(Problem.of("billing.period.future").at("period"));
        }
        if (dueOn.isBefore(period.firstDay())) {
            throw new BillingRejected(Problem.of("billing.dueOn.tooEarly").at("dueOn"));
        }
        reads.lockCompany();
        var run = store.open(period).orElse(null);
        if (run == null) {
            var currency = calendar.company().currency();
            run = store.add(new BillingRun(period, dueOn, currency, actor.id(), calendar.now()));
        } else {
            refuseWhileWorking(run);
            run.recalculate(dueOn, actor.id());
        }
        run.startedAs(jobs.start(BillingCalculation.KIND, run.id()));
        audit.record("billing.prepare", "BILLING_RUN", run.id(), period.toString());
        return new BillingRunId(run.id());
    }

    /** Refused while there are errors, unless the accounts that have them are to be left out. */
    public void approve(BillingRunId id, boolean excludeErrors) {
        var actor = Access.require(Permission.BILLING_RUN);
        var run = store.locked(id);
        run.approve(excludeErrors, actor.id());
        audit.record("billing.approve", "BILLING_RUN", run.id(), excludeErrors ? "errors excluded" : null);
    }

    /** Approves a run without errors. */
    public void approve(BillingRunId id) {
        approve(id, false);
    }

    /** Starts the posting of an approved run, or goes on with one that has failed. */
    public void post(BillingRunId id) {
        Access.require(Permission.BILLING_RUN);
        var run = store.locked(id);
        if (run.state() == RunState.POSTING) {
            refuseWhileWorking(run);
        }
        run.startPosting();
        run.startedAs(jobs.start(BillingPosting.KIND, run.id()));
        audit.record("billing.post", "BILLING_RUN", run.id(), null);
    }

    /** Gives up a run that is not being posted; its drafts are no longer used. */
    public void discard(BillingRunId id) {
        Access.require(Permission.BILLING_RUN);
        var run = store.locked(id);
        refuseWhileWorking(run);
        run.discard();
        audit.record("billing.discard", "BILLING_RUN", run.id(), null);
    }

    /** Runs, latest month first. */
    public List<BillingRunRow> list(int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        return store.rows(offset, limit);
    }

    public long count() {
        Access.require(Permission.BILLING_VIEW);
        return store.count();
    }

    public BillingRunDetails details(BillingRunId id) {
        Access.require(Permission.BILLING_VIEW);
        var run = store.run(id);
        var job = run.job();
        return new BillingRunDetails(
                run.row(), job == null ? null : jobs.progress(job), reads.services(run), reads.outgoing(run));
    }

    /** Last month against now per account, largest difference first. */
    public List<DifferenceRow> differences(BillingRunId id, int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        return reads.differences(store.run(id), offset, limit);
    }

    public List<BillingErrorRow> errors(BillingRunId id, int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        return reads.errors(new BillingRunId(store.run(id).id()), offset, limit);
    }

    /** All of them. */
    public List<BillingErrorRow> errors(BillingRunId id) {
        return errors(id, 0, Integer.MAX_VALUE);
    }

    private void refuseWhileWorking(BillingRun run) {
        var job = run.job();
        var state = job == null ? JobState.DONE : jobs.progress(job).state();
        if (state == JobState.QUEUED || state == JobState.RUNNING) {
            throw new BillingRejected(
                    Problem.of("billing.run.busy", run.period().toString()));
        }
    }
}
