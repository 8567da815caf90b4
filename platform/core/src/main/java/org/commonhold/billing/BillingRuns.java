package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.basis.Scope;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.commonhold.policy.BillingPolicy;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The monthly billing: dry run, approval, posting. One run of a month is open at a time; an account that has its
 * statement for the month is never billed again, so a repeated run changes nothing.
 */
@ApplicationScoped
@Transactional
public class BillingRuns {

    private final BillingRunStore store;
    private final BillingSql reads;
    private final ExclusionSql exclusions;
    private final BillingPolicy policy;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    BillingRuns(
            BillingRunStore store,
            BillingSql reads,
            ExclusionSql exclusions,
            BillingPolicy policy,
            Jobs jobs,
            AuditTrail audit,
            CompanyCalendar calendar) {
        this.store = store;
        this.reads = reads;
        this.exclusions = exclusions;
        this.policy = policy;
        this.jobs = jobs;
        this.audit = audit;
        this.calendar = calendar;
    }

    /**
     * Starts the dry run of a month; an open run of that month is calculated again. Refuses a month that has not begun, a
     * due date before the month, and a run whose job is at work.
     */
    public BillingRunId prepare(BillingPeriod period, LocalDate dueOn) {
        return prepare(new PrepareRun(period, dueOn, null, null));
    }

    /**
     * The same for an estate or one account. Refuses a month that is closed for the estate, and accounts that another open run
     * of the month is for.
     */
    public BillingRunId prepare(PrepareRun command) {
        var actor = Access.require(Permission.BILLING_RUN);
        judge(command.period(), command.dueOn());
        known(command);
        reads.lockCompany();
        var scope = new Scope(
                command.estate() == null ? null : command.estate().value(),
                null,
                command.account() == null ? null : command.account().value());
        var run = open(command.period(), scope);
        if (run == null) {
            run = store.add(new BillingRun(command, calendar.company().currency(), actor.id(), calendar.now()));
        } else {
            refuseWhileWorking(run);
            run.recalculate(command.dueOn(), false, actor.id(), calendar.now());
        }
        return calculate(run, "billing.prepare");
    }

    /** Computes posted months of a building again; the differences become a correction in the current month. */
    public BillingRunId correct(CorrectBuilding command) {
        var actor = Access.require(Permission.BILLING_RUN);
        judge(command.to(), command.dueOn());
        if (command.from().compareTo(command.to()) > 0) {
            throw new BillingRejected(Problem.of("billing.correct.order").at("from"));
        }
        if (!reads.exists("building", command.building().value())) {
            throw new NotFound("building");
        }
        reads.lockCompany();
        var month = BillingPeriod.containing(calendar.today());
        for (var other : store.open(month, RunKind.CORRECTION)) {
            if (other.overlaps(Scope.building(command.building().value()))) {
                throw new BillingRejected(Problem.of("billing.run.overlaps", month.toString()));
            }
        }
        var currency = calendar.company().currency();
        return calculate(
                store.add(new BillingRun(command, month, currency, actor.id(), calendar.now())), "billing.correct");
    }

    /** Calculates again only the accounts of which something new is known since the dry run. */
    public void recalculateChanged(BillingRunId id) {
        var actor = Access.require(Permission.BILLING_RUN);
        var run = store.locked(id);
        refuseWhileWorking(run);
        run.recalculate(run.dueOn(), true, actor.id(), calendar.now());
        calculate(run, "billing.recalculate");
    }

    private BillingRunId calculate(BillingRun run, String act) {
        run.startedAs(jobs.start(BillingCalculation.KIND, run.id()));
        audit.record(act, "BILLING_RUN", run.id(), run.period().toString());
        return run.runId();
    }

    private @Nullable BillingRun open(BillingPeriod period, Scope scope) {
        for (var other : store.open(period, RunKind.REGULAR)) {
            if (other.scope().equals(scope)) {
                return other;
            }
            if (other.overlaps(scope)) {
                throw new BillingRejected(
                        Problem.of("billing.run.overlaps", period.toString()).at("period"));
            }
        }
        return null;
    }

    private void judge(BillingPeriod period, LocalDate dueOn) {
        if (period.firstDay().isAfter(calendar.today())) {
            throw new BillingRejected(Problem.of("billing.period.future").at("period"));
        }
        if (dueOn.isBefore(period.firstDay())) {
            throw new BillingRejected(Problem.of("billing.dueOn.tooEarly").at("dueOn"));
        }
    }

    private void known(PrepareRun command) {
        var estate = command.estate();
        if (estate != null) {
            if (!reads.exists("estate", estate.value())) {
                throw new NotFound("estate");
            }
            if (policy.closed(estate, command.period())) {
                throw new BillingRejected(
                        Problem.of("billing.period.closed", command.period().toString())
                                .at("period"));
            }
        }
        var account = command.account();
        if (account != null && !reads.exists("account", account.value())) {
            throw new NotFound("account");
        }
    }

    /**
     * Refused while there are errors, unless the accounts that have them are to be left out: then they are, by name. Where the
     * company bills with two people, whoever prepared the run may not approve it.
     */
    public void approve(BillingRunId id, boolean excludeErrors) {
        var actor = Access.require(Permission.BILLING_RUN);
        var run = store.locked(id);
        if (excludeErrors && run.state() == RunState.CALCULATED) {
            var reason = Texts.text(calendar.company().language(), "billing.exclude.errors");
            exclusions.excludeFaulty(id, reason, actor.id(), calendar.now());
        }
        run.approve(reads.openErrors(id), policy.fourEyes(), actor.id());
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
        var services =
                run.state() == RunState.CALCULATING ? List.<BillingRunDetails.ServiceTotal>of() : reads.services(run);
        return new BillingRunDetails(run.row(), job == null ? null : jobs.progress(job), services, reads.outgoing(run));
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
