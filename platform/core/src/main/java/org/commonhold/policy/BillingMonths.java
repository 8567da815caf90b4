package org.commonhold.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** Closes months of estates, after which nothing is posted into them, and opens them again. */
@ApplicationScoped
@Transactional
public class BillingMonths {

    private static final int REASON = 200;

    private final ClosedPeriodSql sql;
    private final PolicySql policy;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    BillingMonths(ClosedPeriodSql sql, PolicySql policy, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.policy = policy;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Months that have been billed or closed, the latest first, then by estate. */
    public List<MonthRow> months(@Nullable EstateId estate, int offset, int limit) {
        known(estate);
        return sql.page(estate, offset, limit);
    }

    /** How many {@link #months} has in all. */
    public long count(@Nullable EstateId estate) {
        known(estate);
        return sql.count(estate);
    }

    /** Nothing is posted into the month of the estate any more; refused while a run of it is open, and before it is over. */
    public void close(EstateId estate, BillingPeriod period) {
        var actor = Access.require(Permission.BILLING_RUN);
        existing(estate);
        if (period.end().isAfter(calendar.today())) {
            throw new PolicyRejected(Problem.of("policy.period.notOver").at("period"));
        }
        if (sql.busy(estate, period)) {
            throw new PolicyRejected(Problem.of("policy.period.busy").at("period"));
        }
        if (!sql.closed(estate, period)) {
            sql.close(estate, period, calendar.now(), actor);
            audit.record("billing.period.closed", "ESTATE", estate.value(), period.toString());
        }
    }

    /**
     * An administrator opens the month, an accountant asks for it. Where two people bill, an administrator too only asks, unless
     * somebody else has asked before. The reason (up to 200 characters) stands in the audit trail.
     */
    public Reopening reopen(EstateId estate, BillingPeriod period, String reason) {
        var actor = Access.require(Permission.BILLING_RUN);
        existing(estate);
        judge(reason);
        var closing = sql.locked(estate, period)
                .orElseThrow(() -> new PolicyRejected(
                        Problem.of("policy.period.open", period.firstDay()).at("period")));
        if (opens(actor, closing)) {
            sql.reopen(estate, period);
            audit.record("billing.period.reopened", "ESTATE", estate.value(), period + ": " + reason.strip());
            return Reopening.OPENED;
        }
        sql.ask(estate, period, reason.strip(), calendar.now(), actor);
        audit.record("billing.period.reopeningAsked", "ESTATE", estate.value(), period + ": " + reason.strip());
        return Reopening.ASKED;
    }

    private boolean opens(Actor actor, ClosedPeriodSql.Locked closing) {
        return actor.may(Permission.COMPANY_MANAGE)
                && (!policy.fourEyes()
                        || closing.askedBy() != null && !closing.askedBy().equals(actor.id()));
    }

    private static void judge(String reason) {
        if (reason.isBlank()) {
            throw new PolicyRejected(Problem.of("policy.reason.missing").at("reason"));
        }
        if (reason.strip().length() > REASON) {
            throw new PolicyRejected(Problem.of("policy.reason.long", REASON).at("reason"));
        }
    }

    private void known(@Nullable EstateId estate) {
        Access.require(Permission.BILLING_VIEW);
        if (estate != null) {
            existing(estate);
        }
    }

    private void existing(EstateId estate) {
        if (!sql.estateExists(estate)) {
            throw new NotFound("estate");
        }
    }
}
