package org.commonhold.premises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Common areas of buildings with the day from which they are so; a month that has been posted changes by a correction only. */
@ApplicationScoped
@Transactional
public class BuildingFacts {

    private final BuildingFactSql sql;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    BuildingFacts(BuildingFactSql sql, AuditTrail audit, CompanyCalendar calendar) {
        this.sql = sql;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Takes the place of what was recorded of the kind for the same day. */
    public void record(RecordBuildingFact fact) {
        Access.require(Permission.BILLING_RUN);
        known(fact.building());
        PremisesRejected.unless(UnitFactRules.judge(fact));
        sql.record(fact, calendar.now());
        audit.record(
                "premises.building.recorded",
                "BUILDING",
                fact.building().value(),
                fact.kind() + " " + fact.amount().toPlainString() + " from " + fact.validFrom());
    }

    /** Like {@link UnitFacts#withdraw}; an open run divides what is common anew only when it is calculated as a whole. */
    public void withdraw(BuildingId building, BuildingFactId fact, String reason) {
        var actor = Access.require(Permission.BILLING_RUN);
        known(building);
        var row = sql.one(building, fact).orElseThrow(() -> new NotFound("buildingFact"));
        PremisesRejected.unless(UnitFactRules.judgeReason(reason));
        if (!sql.withdraw(fact, new Withdrawal(calendar.now(), actor.name(), reason.strip()), actor.id())) {
            throw new PremisesRejected(List.of(Problem.of("premises.withdrawn")));
        }
        audit.record(
                "premises.building.withdrawn",
                "BUILDING",
                building.value(),
                row.kind() + " " + row.amount().toPlainString() + " from " + row.validFrom() + ": " + reason.strip());
    }

    /** By kind, the latest first, with what was withdrawn. */
    public List<BuildingFactRow> of(BuildingId building) {
        Access.require(Permission.BILLING_VIEW);
        known(building);
        return sql.of(building);
    }

    private void known(BuildingId building) {
        if (!sql.exists(building)) {
            throw new NotFound("building");
        }
    }
}
