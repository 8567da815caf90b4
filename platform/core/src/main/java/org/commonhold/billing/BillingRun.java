package org.commonhold.billing;

import org.commonhold.charge.BillingRunId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import org.commonhold.job.JobId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "billing_run")
class BillingRun extends TenantEntity {

    private LocalDate period;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.CALCULATING;

    private int accounts;
    private int errors;

    @Column(name = "total_minor")
    private long totalMinor;

    private String currency;

    @Column(name = "job_id")
    private @Nullable Long jobId;

    @Column(name = "prepared_by")
    private @Nullable Long preparedBy;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected BillingRun() {}

    BillingRun(BillingPeriod period, LocalDate dueOn, Currency currency, @Nullable Long preparedBy, Instant now) {
        this.period = period.firstDay();
        this.dueOn = dueOn;
        this.currency = currency.getCurrencyCode();
        this.preparedBy = preparedBy;
        this.createdAt = now;
    }

    /** Calculates once more, for a new due date. */
    void recalculate(LocalDate newDueOn, @Nullable Long by) {
        require("billing.run.busy", RunState.CALCULATING, RunState.CALCULATED, RunState.APPROVED, RunState.FAILED);
        state = RunState.CALCULATING;
        dueOn = newDueOn;
        preparedBy = by;
        approvedBy = null;
    }

    void startedAs(JobId job) {
        jobId = job.value();
    }

    void calculated(int accountCount, int errorCount, long total) {
        accounts = accountCount;
        errors = errorCount;
        totalMinor = total;
        state = RunState.CALCULATED;
    }

    void approve(boolean excludeErrors, @Nullable Long by) {
        require("billing.approve.notCalculated", RunState.CALCULATED);
        if (errors > 0 && !excludeErrors) {
            throw new BillingRejected(Problem.of("billing.approve.errors", errors));
        }
        state = RunState.APPROVED;
        approvedBy = by;
    }

    void startPosting() {
        require("billing.post.notApproved", RunState.APPROVED, RunState.POSTING);
        state = RunState.POSTING;
    }

    void posted(Instant now) {
        state = RunState.POSTED;
        postedAt = now;
    }

    void discard() {
        require("billing.run.busy", RunState.CALCULATING, RunState.CALCULATED, RunState.APPROVED, RunState.FAILED);
        state = RunState.DISCARDED;
    }

    BillingPeriod period() {
        return BillingPeriod.containing(period);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    RunState state() {
        return state;
    }

    @Nullable
    JobId job() {
        return jobId == null ? null : new JobId(jobId);
    }

    BillingRunRow row() {
        return new BillingRunRow(
                new BillingRunId(id()),
                period(),
                dueOn,
                state,
                accounts,
                errors,
                new Money(totalMinor, currency()),
                createdAt,
                postedAt);
    }

    private void require(String problem, RunState first, RunState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new BillingRejected(Problem.of(problem, period().toString()));
        }
    }
}
