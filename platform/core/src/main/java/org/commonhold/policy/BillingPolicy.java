package org.commonhold.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Whether two people bill a month, and whether a month of an estate is closed. */
@ApplicationScoped
@Transactional
public class BillingPolicy {

    private final PolicySql sql;
    private final ClosedPeriodSql closed;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    BillingPolicy(PolicySql sql, ClosedPeriodSql closed, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.closed = closed;
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
        sql.fourEyes(wanted, calendar.now(), actor);
        audit.record("billing.fourEyes", "BILLING_POLICY", null, Boolean.toString(wanted));
    }

    /** What has been set so far, the latest first; empty until somebody sets it. */
    public List<PolicyRow> history(int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        return sql.history(offset, limit);
    }

    public boolean closed(EstateId estate, BillingPeriod period) {
        Access.require(Permission.BILLING_VIEW);
        return closed.closed(estate, period);
    }
}
