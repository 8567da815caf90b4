package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** From which sum on two people let money go, and when two payments look like one paid twice: the company's own rules, with history. */
@ApplicationScoped
@Transactional
public class RefundPolicies {

    /** Until the company sets something else. */
    public static final int TWIN_HOURS = 24;

    private static final int MOST_HOURS = 720;

    private final RefundPolicySql sql;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    RefundPolicies(RefundPolicySql sql, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Empty until somebody sets it: then every refund needs a second person, and {@value #TWIN_HOURS} hours count. */
    public Optional<RefundPolicy> current() {
        Access.requireAny(Permission.REFUNDS_REQUEST, Permission.REFUNDS_APPROVE);
        return sql.latest();
    }

    /** The latest first. */
    public List<RefundPolicy> history(int offset, int limit) {
        Access.requireAny(Permission.REFUNDS_REQUEST, Permission.REFUNDS_APPROVE);
        return sql.history(offset, limit);
    }

    /** @param twinHours 1 to {@value #MOST_HOURS} */
    public void set(Money limit, int twinHours) {
        var actor = Access.require(Permission.COMPANY_MANAGE);
        var currency = calendar.company().currency();
        var problems = new ArrayList<Problem>();
        if (!limit.currency().equals(currency)) {
            problems.add(Problem.of("refund.otherCurrency", currency.getCurrencyCode())
                    .at("limit"));
        } else if (limit.minor() < 0) {
            problems.add(Problem.of("refund.limit.negative").at("limit"));
        }
        if (twinHours < 1 || twinHours > MOST_HOURS) {
            problems.add(Problem.of("refund.twinHours", 1, MOST_HOURS).at("twinHours"));
        }
        if (!problems.isEmpty()) {
            throw new RefundRejected(problems);
        }
        sql.set(limit, twinHours, actor, calendar.now());
        audit.record("refund.policy", "REFUND_POLICY", null, limit.major() + ", " + twinHours + " h");
    }

    /** For features that act on it without an actor's word. */
    public int twinHours() {
        return sql.latest().map(RefundPolicy::twinHours).orElse(TWIN_HOURS);
    }
}
