package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.commonhold.audit.AuditTrail;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.statement.DifferenceRules;
import org.commonhold.tenancy.CompanyCalendar;

/** Looking a dry run over: what differs from the month before and why, and which accounts are left out. */
@ApplicationScoped
@Transactional
public class RunReview {

    private static final int REASON = 200;

    private final BillingRunStore store;
    private final ReviewSql rows;
    private final BillingSql errors;
    private final ExclusionSql exclusions;
    private final AccountAccess access;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    RunReview(
            BillingRunStore store,
            ReviewSql rows,
            BillingSql errors,
            ExclusionSql exclusions,
            AccountAccess access,
            AuditTrail audit,
            CompanyCalendar calendar) {
        this.store = store;
        this.rows = rows;
        this.errors = errors;
        this.exclusions = exclusions;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Accounts with errors first, then the largest difference to the month before, each with its causes. */
    public List<DifferenceRow> differences(BillingRunId id, ReviewFilter filter, int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        var run = store.run(id);
        var found = rows.rows(run, filter, offset, limit);
        var accounts = found.stream().map(r -> r.account().value()).toList();
        if (accounts.isEmpty()) {
            return found;
        }
        var before = rows.previous(run, accounts);
        var now = rows.drafts(run, accounts);
        return found.stream()
                .map(r -> r.because(DifferenceRules.causes(
                        before.getOrDefault(r.account().value(), List.of()),
                        now.getOrDefault(r.account().value(), List.of()))))
                .toList();
    }

    /** How many accounts each filter shows. */
    public Map<ReviewFilter, Long> counts(BillingRunId id) {
        Access.require(Permission.BILLING_VIEW);
        return rows.counts(store.run(id));
    }

    /** Every line of one account with its explanation, now and the month before. */
    public AccountReview account(BillingRunId id, AccountId account) {
        Access.require(Permission.BILLING_VIEW);
        access.account(account);
        var run = store.run(id);
        var only = List.of(account.value());
        var before = rows.previous(run, only).getOrDefault(account.value(), List.of());
        var now = rows.drafts(run, only).getOrDefault(account.value(), List.of());
        return new AccountReview(account, before, now, errors.errors(id, account), DifferenceRules.causes(before, now));
    }

    /** Leaves an account out of the run; whoever approved the run before has to look again. */
    public void exclude(BillingRunId id, AccountId account, String reason) {
        var actor = Access.require(Permission.BILLING_RUN);
        if (reason.isBlank()) {
            throw new BillingRejected(
                    Problem.of("billing.exclude.reasonMissing").at("reason"));
        }
        if (reason.strip().length() > REASON) {
            throw new BillingRejected(
                    Problem.of("billing.exclude.reasonLong", REASON).at("reason"));
        }
        access.account(account);
        store.locked(id).reviewAgain();
        exclusions.exclude(id, account, reason.strip(), actor.id(), calendar.now());
        audit.record("billing.exclude", "BILLING_RUN", id.value(), account.value() + ": " + reason.strip());
    }

    /** Takes an account in again. */
    public void include(BillingRunId id, AccountId account) {
        Access.require(Permission.BILLING_RUN);
        access.account(account);
        store.locked(id).reviewAgain();
        if (exclusions.include(id, account) > 0) {
            audit.record("billing.include", "BILLING_RUN", id.value(), Long.toString(account.value()));
        }
    }

    /** By account number. */
    public List<ExclusionRow> exclusions(BillingRunId id) {
        Access.require(Permission.BILLING_VIEW);
        return exclusions.of(store.run(id).runId());
    }
}
