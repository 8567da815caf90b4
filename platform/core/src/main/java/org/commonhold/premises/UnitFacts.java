package org.commonhold.premises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.UnitId;
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
        Access.require(fact.kind() == UnitFactKind.PERSONS ? Permission.PERSONS_RECORD : Permission.BILLING_RUN);
        access.unit(fact.unit());
        var problems = UnitFactRules.judge(fact);
        if (!problems.isEmpty()) {
            throw new PremisesRejected(problems);
        }
        sql.record(fact, calendar.now());
        audit.record(
                "premises.recorded",
                "UNIT",
                fact.unit().value(),
                fact.kind() + " " + fact.amount().toPlainString() + " from " + fact.validFrom());
    }

    /** By kind, the latest first. */
    public List<UnitFactRow> of(UnitId unit) {
        Access.require(Permission.UNIT_FACTS_VIEW);
        access.unit(unit);
        return sql.of(unit);
    }
}
