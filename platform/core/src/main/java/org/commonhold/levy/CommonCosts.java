package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.policy.BillingPolicy;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Costs that an estate or building shares for a month. Nothing is changed in a closed month. */
@ApplicationScoped
@Transactional
public class CommonCosts {

    private final CommonCostSql sql;
    private final LevyServices services;
    private final BillingPolicy policy;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    CommonCosts(
            CommonCostSql sql,
            LevyServices services,
            BillingPolicy policy,
            AuditTrail audit,
            CompanyCalendar calendar) {
        this.sql = sql;
        this.services = services;
        this.policy = policy;
        this.audit = audit;
        this.calendar = calendar;
    }

    public LevyId record(RecordCommonCost cost) {
        Access.require(Permission.BILLING_RUN);
        if (!sql.exists(cost.estate())) {
            throw new NotFound("estate");
        }
        var building = cost.building();
        if (building != null && !sql.exists(cost.estate(), building)) {
            throw new NotFound("building");
        }
        var problems = services.sharingCost(cost.service(), cost.period());
        problems.addAll(LevyRules.of(cost, calendar.company().currency()));
        problems.addAll(closed(cost.estate(), cost.period()));
        LevyRejected.unless(problems);
        var id = sql.add(cost, calendar.now());
        audit.record("levy.cost.recorded", "COMMON_COST", id.value(), cost.document());
        return id;
    }

    /** Puts another sum in its place. Where it stands on bills already, they change by a correction run only. */
    public void correct(CorrectCommonCost cost) {
        Access.require(Permission.BILLING_RUN);
        var row = existing(cost.cost());
        var problems = new ArrayList<>(LevyRules.of(cost, calendar.company().currency()));
        problems.addAll(closed(row.estate(), row.period()));
        LevyRejected.unless(problems);
        sql.correct(cost);
        audit.record(
                "levy.cost.corrected",
                "COMMON_COST",
                cost.cost().value(),
                row.amount().major().toPlainString() + " -> "
                        + cost.amount().major().toPlainString() + ": "
                        + cost.document().strip());
    }

    /** Takes back a cost that was recorded in error; refused once it stands on bills: then its sum is corrected. */
    public void remove(LevyId cost) {
        Access.require(Permission.BILLING_RUN);
        var row = existing(cost);
        var problems = new ArrayList<>(closed(row.estate(), row.period()));
        if (row.posted()) {
            problems.add(Problem.of("levy.cost.posted"));
        }
        LevyRejected.unless(problems);
        sql.remove(cost);
        audit.record("levy.cost.removed", "COMMON_COST", cost.value(), row.document());
    }

    /** What is shared for a month, by estate and building. */
    public List<CommonCostRow> costs(BillingPeriod period, int offset, int limit) {
        Access.require(Permission.BILLING_VIEW);
        return sql.page(period, offset, limit);
    }

    /** How many {@link #costs} has in all. */
    public long count(BillingPeriod period) {
        Access.require(Permission.BILLING_VIEW);
        return sql.count(period);
    }

    private CommonCostRow existing(LevyId cost) {
        return sql.one(cost).orElseThrow(() -> new NotFound("commonCost"));
    }

    private List<Problem> closed(EstateId estate, BillingPeriod period) {
        return policy.closed(estate, period)
                ? List.of(Problem.of("levy.cost.closed", period.firstDay()).at("period"))
                : List.of();
    }
}
