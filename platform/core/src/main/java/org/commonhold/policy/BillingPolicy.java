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
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Whether two people bill a month, and which months of an estate are closed. */
@ApplicationScoped
@Transactional
public class BillingPolicy {

    private final PolicySql sql;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    BillingPolicy(PolicySql sql, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** True when whoever prepared a run may not approve it; false until somebody sets it. */
    public boolean fourEyes() {
        Access.require(Permission.BILLING_VIEW);
        return sql.fourEyes();
    }

    public void fourEyes(boolean wanted) {
        var actor = Access.require(Permission.COMPANY_MANAGE);
        sql.fourEyes(wanted, calendar.now(), actor.id());
        audit.record("billing.fourEyes", "BILLING_POLICY", null, Boolean.toString(wanted));
    }

    /** Closed months, the latest first. */
    public List<ClosedPeriodRow> closed() {
        Access.require(Permission.BILLING_VIEW);
        return sql.all();
    }

    public boolean closed(EstateId estate, BillingPeriod period) {
        Access.require(Permission.BILLING_VIEW);
        return sql.closed(estate, period);
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
            sql.close(estate, period, calendar.now(), actor.id());
            audit.record("billing.period.closed", "ESTATE", estate.value(), period.toString());
        }
    }

    /** For an administrator, who answers for it in the audit trail. */
    public void reopen(EstateId estate, BillingPeriod period) {
        Access.require(Permission.COMPANY_MANAGE);
        existing(estate);
        if (sql.reopen(estate, period) > 0) {
            audit.record("billing.period.reopened", "ESTATE", estate.value(), period.toString());
        }
    }

    private void existing(EstateId estate) {
        if (!sql.estateExists(estate)) {
            throw new NotFound("estate");
        }
    }
}
