package org.commonhold.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.basis.Scope;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.job.JobId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "billing_run")
class BillingRun extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private RunKind kind = RunKind.REGULAR;

    private LocalDate period;

    @Column(name = "estate_id")
    private @Nullable Long estateId;

    @Column(name = "building_id")
    private @Nullable Long buildingId;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "corrects_from")
    private @Nullable LocalDate correctsFrom;

    @Column(name = "corrects_to")
    private @Nullable LocalDate correctsTo;

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

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "calculated_at")
    private @Nullable Instant calculatedAt;

    @Column(name = "only_changed")
    private boolean onlyChanged;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected BillingRun() {}

    BillingRun(PrepareRun command, Currency currency, @Nullable Long preparedBy, Instant now) {
        this.period = command.period().firstDay();
        this.dueOn = command.dueOn();
        this.estateId = command.estate() == null ? null : command.estate().value();
        this.accountId = command.account() == null ? null : command.account().value();
        this.currency = currency.getCurrencyCode();
        this.preparedBy = preparedBy;
        this.createdAt = now;
        this.begunAt = now;
    }

    /** A correction, booked in the month {@code period}. */
    BillingRun(
            CorrectBuilding command, BillingPeriod period, Currency currency, @Nullable Long preparedBy, Instant now) {
        this(new PrepareRun(period, command.dueOn(), null, null), currency, preparedBy, now);
        kind = RunKind.CORRECTION;
        buildingId = command.building().value();
        correctsFrom = command.from().firstDay();
        correctsTo = command.to().firstDay();
    }

    /** Calculates once more. @param changed only accounts of which something new is known */
    void recalculate(LocalDate newDueOn, boolean changed, @Nullable Long by, Instant now) {
        require("billing.run.busy", RunState.CALCULATING, RunState.CALCULATED, RunState.APPROVED, RunState.FAILED);
        onlyChanged = changed && calculatedAt != null;
        state = RunState.CALCULATING;
        dueOn = newDueOn;
        preparedBy = by;
        approvedBy = null;
        begunAt = now;
    }

    void startedAs(JobId job) {
        jobId = job.value();
    }

    void calculated(int accountCount, int errorCount, long total) {
        accounts = accountCount;
        errors = errorCount;
        totalMinor = total;
        calculatedAt = begunAt;
        onlyChanged = false;
        state = RunState.CALCULATED;
    }

    /** @param openErrors in accounts that are not left out */
    void approve(long openErrors, boolean fourEyes, @Nullable Long by) {
        require("billing.approve.notCalculated", RunState.CALCULATED);
        if (openErrors > 0) {
            throw new BillingRejected(Problem.of("billing.approve.errors", openErrors));
        }
        if (fourEyes && by != null && by.equals(preparedBy)) {
            throw new BillingRejected(Problem.of("billing.approve.samePerson"));
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

    /** What is posted must be what was reviewed: who changes the selection reviews again. */
    void reviewAgain() {
        require("billing.run.busy", RunState.CALCULATED, RunState.APPROVED);
        state = RunState.CALCULATED;
        approvedBy = null;
    }

    void discard() {
        require("billing.run.busy", RunState.CALCULATING, RunState.CALCULATED, RunState.APPROVED, RunState.FAILED);
        state = RunState.DISCARDED;
    }

    BillingPeriod period() {
        return BillingPeriod.containing(period);
    }

    BillingRunId runId() {
        return new BillingRunId(id());
    }

    RunKind kind() {
        return kind;
    }

    Scope scope() {
        return new Scope(estateId, buildingId, accountId);
    }

    /** Two open runs of a month are for different accounts. */
    boolean overlaps(Scope other) {
        var apart = estateId != null && other.estate() != null && !estateId.equals(other.estate())
                || accountId != null && other.account() != null && !accountId.equals(other.account());
        return !apart;
    }

    /** 0 for the month's own statement. */
    long series() {
        return kind == RunKind.REGULAR ? 0 : id();
    }

    /** The months whose charges it computes. */
    List<BillingPeriod> months() {
        var last = correctsTo == null ? period() : BillingPeriod.containing(correctsTo);
        var first = correctsFrom == null ? period() : BillingPeriod.containing(correctsFrom);
        return Stream.iterate(first, m -> m.compareTo(last) <= 0, BillingPeriod::next)
                .toList();
    }

    /** With drafts, when it was last computed. */
    int accounts() {
        return accounts;
    }

    boolean onlyChanged() {
        return onlyChanged;
    }

    @Nullable
    Instant calculatedAt() {
        return calculatedAt;
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
                runId(),
                kind,
                period(),
                estateId == null ? null : new EstateId(estateId),
                buildingId == null ? null : new BuildingId(buildingId),
                accountId == null ? null : new AccountId(accountId),
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
