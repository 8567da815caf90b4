package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Benefits and discounts of accounts, one-off sums laid on them, and costs that an estate or building shares. What has been
 * posted is never changed by them: they count from the next run on.
 */
@ApplicationScoped
@Transactional
public class Levies {

    private final LevySql sql;
    private final Tariffs tariffs;
    private final AccountAccess access;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    Levies(LevySql sql, Tariffs tariffs, AccountAccess access, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.tariffs = tariffs;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    public LevyId grant(GrantRelief relief) {
        Access.require(Permission.BILLING_RUN);
        access.account(relief.account());
        tariffs.service(relief.service());
        refuse(LevyRules.of(relief));
        var id = sql.add(relief, calendar.now());
        audit.record(
                "levy.relief.granted",
                "ACCOUNT",
                relief.account().value(),
                relief.reason() + " " + relief.percent().toPlainString() + " % from " + relief.validFrom());
        return id;
    }

    /** It no longer holds from that day on. */
    public void end(LevyId relief, LocalDate day) {
        Access.require(Permission.BILLING_RUN);
        found(sql.end(relief, day, calendar.now()), "relief");
        audit.record("levy.relief.ended", "RELIEF", relief.value(), day.toString());
    }

    /** The latest first. */
    public List<ReliefRow> reliefs(AccountId account) {
        Access.require(Permission.BILLING_VIEW);
        access.account(account);
        return sql.reliefs(account);
    }

    public LevyId levy(LevyOneOff levy) {
        Access.require(Permission.BILLING_RUN);
        access.account(levy.account());
        tariffs.service(levy.service());
        refuse(LevyRules.of(levy, calendar.company().currency()));
        var id = sql.add(levy, calendar.now());
        audit.record("levy.oneOff.laid", "ACCOUNT", levy.account().value(), levy.reason());
        return id;
    }

    /** What has been charged of it stays; the rest is not charged. */
    public void cancel(LevyId oneOff) {
        Access.require(Permission.BILLING_RUN);
        found(sql.cancel(oneOff, calendar.now()), "oneOff");
        audit.record("levy.oneOff.cancelled", "ONE_OFF", oneOff.value(), null);
    }

    /** The latest first. */
    public List<OneOffRow> oneOffs(AccountId account) {
        Access.require(Permission.BILLING_VIEW);
        access.account(account);
        return sql.oneOffs(account);
    }

    public LevyId record(RecordCommonCost cost) {
        Access.require(Permission.BILLING_RUN);
        if (!sql.estate(cost.estate())) {
            throw new NotFound("estate");
        }
        var building = cost.building();
        if (building != null && !sql.building(cost.estate(), building)) {
            throw new NotFound("building");
        }
        tariffs.service(cost.service());
        refuse(LevyRules.of(cost, calendar.company().currency()));
        var id = sql.add(cost, calendar.now());
        audit.record("levy.cost.recorded", "COMMON_COST", id.value(), cost.document());
        return id;
    }

    /** A cost that was recorded in error; bills that rest on it are put right by a correction run. */
    public void remove(LevyId cost) {
        Access.require(Permission.BILLING_RUN);
        found(sql.remove(cost), "commonCost");
        audit.record("levy.cost.removed", "COMMON_COST", cost.value(), null);
    }

    /** What is shared for a month. */
    public List<CommonCostRow> costs(BillingPeriod period) {
        Access.require(Permission.BILLING_VIEW);
        return sql.costs(period);
    }

    private static void found(int rows, String what) {
        if (rows == 0) {
            throw new NotFound(what);
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new LevyRejected(problems);
        }
    }
}
