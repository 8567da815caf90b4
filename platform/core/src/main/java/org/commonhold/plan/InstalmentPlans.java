package org.commonhold.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.allocation.Allocations;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/** Makes, shows and ends instalment plans; an account has one at a time. */
@ApplicationScoped
@Transactional
public class InstalmentPlans {

    private static final String OBJECT = "InstalmentPlan";

    private final PlanSql sql;
    private final Allocations allocations;
    private final AccountAccess access;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    InstalmentPlans(
            PlanSql sql, Allocations allocations, AccountAccess access, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.allocations = allocations;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** How what is due now would be divided; empty when nothing is. Refuses what {@link #make} would. */
    public List<Instalment> preview(MakePlan command) {
        Access.require(Permission.MONEY_MOVE);
        access.account(command.account());
        var owed = sum(
                sql.due(command.account(), calendar.today(), calendar.company().currency()));
        judge(PlanRules.judge(command, owed, calendar.today()));
        return PlanRules.divide(owed, command.instalments(), command.firstDue());
    }

    /** Covers all that is due today and open. */
    public PlanId make(MakePlan command) {
        var actor = Access.require(Permission.MONEY_MOVE);
        allocations.lock(command.account());
        var before = sql.byRequestKey(command.requestKey());
        if (before.isPresent() && before.get().account().equals(command.account())) {
            return before.get().id();
        }
        access.account(command.account());
        if (sql.active(command.account()).isPresent()) {
            judge(List.of(Problem.of("plan.another").at("account")));
        }
        var covered =
                sql.due(command.account(), calendar.today(), calendar.company().currency());
        var owed = sum(covered);
        judge(PlanRules.judge(command, owed, calendar.today()));
        var instalments = PlanRules.divide(owed, command.instalments(), command.firstDue());
        var id = sql.add(command, covered, instalments, calendar.today(), actor.name(), calendar.now());
        audit.record("plan.make", OBJECT, id.value(), null);
        return id;
    }

    /** The office ends a plan; the late fee is then what it would have been without. */
    public void cancel(PlanId id, String why) {
        Access.require(Permission.MONEY_MOVE);
        judge(PlanRules.reason(why));
        row(id);
        if (!sql.end(id, PlanState.CANCELLED, calendar.today(), why.strip())) {
            judge(List.of(Problem.of("plan.ended")));
        }
        audit.record("plan.cancel", OBJECT, id.value(), null);
    }

    /** Looks how the active plans stand today and ends those that are kept or broken; gives how many. */
    public int review() {
        Access.require(Permission.MONEY_MOVE);
        return (int) sql.active().stream().filter(this::ended).count();
    }

    private boolean ended(PlanId id) {
        var details = details(id);
        var state = PlanRules.stateOn(
                calendar.today(), details.instalments(), details.plan().graceDays());
        if (state == PlanState.ACTIVE || !sql.end(id, state, calendar.today(), null)) {
            return false;
        }
        audit.record(state == PlanState.KEPT ? "plan.kept" : "plan.broken", OBJECT, id.value(), null);
        return true;
    }

    /** The latest first; of one state or account where wanted. */
    public List<PlanRow> list(@Nullable PlanState state, @Nullable AccountId account, int offset, int limit) {
        Access.require(Permission.MONEY_MOVE);
        return sql.list(state, account, offset, limit);
    }

    public PlanDetails details(PlanId id) {
        Access.require(Permission.MONEY_MOVE);
        return details(row(id));
    }

    /** The plans of an owner's account, the latest first. */
    public List<PlanDetails> mine(AccountId account) {
        Access.require(Permission.OWN_PAY);
        if (access.myAccounts().stream().noneMatch(a -> a.id().equals(account))) {
            throw new NotFound("account");
        }
        return sql.list(null, account, 0, Integer.MAX_VALUE).stream()
                .map(this::details)
                .toList();
    }

    private PlanDetails details(PlanRow row) {
        return new PlanDetails(row, PlanRules.paid(sql.instalments(row), row.paid()));
    }

    private PlanRow row(PlanId id) {
        return sql.row(id).orElseThrow(() -> new NotFound("plan"));
    }

    private Money sum(List<PlanSql.Covered> covered) {
        var minor = covered.stream().mapToLong(PlanSql.Covered::minor).reduce(0, Math::addExact);
        return new Money(minor, calendar.company().currency());
    }

    private static void judge(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new PlanRejected(problems);
        }
    }
}
