package org.commonhold.premises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Areas, persons and shares of units with the day from which they are so. A fact of a month that has been posted changes no
 * bill by itself: a correction run does.
 */
@ApplicationScoped
@Transactional
public class UnitFacts {

    private final PremisesSql sql;
    private final AccountAccess access;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    UnitFacts(PremisesSql sql, AccountAccess access, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Takes the place of what was recorded of the kind for the same day; a clerk may say how many persons live there. */
    public void record(RecordUnitFact fact) {
        Access.require(allowing(fact.kind()));
        access.unit(fact.unit());
        PremisesRejected.unless(UnitFactRules.judge(fact));
        sql.record(fact, calendar.now());
        audit.record(
                "premises.recorded",
                "UNIT",
                fact.unit().value(),
                fact.kind() + " " + fact.amount().toPlainString() + " from " + fact.validFrom());
    }

    /**
     * Takes back what was recorded in error: it is kept with the reason and counts nowhere any more, so what was in force before
     * it is again. What has been posted by it is put right by a correction.
     */
    public void withdraw(UnitId unit, UnitFactId fact, String reason) {
        Access.require(Permission.PERSONS_RECORD);
        access.unit(unit);
        var row = sql.one(unit, fact).orElseThrow(() -> new NotFound("unitFact"));
        var actor = Access.require(allowing(row.kind()));
        PremisesRejected.unless(UnitFactRules.judgeReason(reason));
        if (!sql.withdraw(fact, new Withdrawal(calendar.now(), actor.name(), reason.strip()), actor.id())) {
            throw new PremisesRejected(List.of(Problem.of("premises.withdrawn")));
        }
        audit.record(
                "premises.withdrawn",
                "UNIT",
                unit.value(),
                row.kind() + " " + row.amount().toPlainString() + " from " + row.validFrom() + ": " + reason.strip());
    }

    /** By kind, the latest first, with what was withdrawn. */
    public List<UnitFactRow> of(UnitId unit) {
        Access.require(Permission.UNIT_FACTS_VIEW);
        access.unit(unit);
        return sql.of(unit);
    }

    private static Permission allowing(UnitFactKind kind) {
        return kind == UnitFactKind.PERSONS ? Permission.PERSONS_RECORD : Permission.BILLING_RUN;
    }
}
