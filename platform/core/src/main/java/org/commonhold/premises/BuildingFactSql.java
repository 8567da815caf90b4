package org.commonhold.premises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;

@ApplicationScoped
class BuildingFactSql {

    private final CompanySql sql;

    @Inject
    BuildingFactSql(CompanySql sql) {
        this.sql = sql;
    }

    boolean exists(BuildingId building) {
        return sql.number("select count(*) from building where tenant_id = :tenant and id = ?", building.value()) > 0;
    }

    /** What was recorded of the kind for the same day is replaced. */
    void record(RecordBuildingFact fact, Instant now) {
        sql.update(
                "insert into building_fact (tenant_id, id, version, building_id, kind, amount, valid_from, document,"
                        + " recorded_at) values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?) on duplicate key update"
                        + " amount = values(amount), document = values(document), recorded_at = values(recorded_at),"
                        + " version = version + 1",
                NewId.next(),
                fact.building().value(),
                fact.kind().name(),
                fact.amount(),
                fact.validFrom(),
                fact.document(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /** By kind, the latest first. */
    List<BuildingFactRow> of(BuildingId building) {
        return sql.list(
                "select kind, amount, valid_from, document, recorded_at from building_fact where tenant_id = :tenant"
                        + " and building_id = ? order by kind, valid_from desc",
                r -> new BuildingFactRow(
                        BuildingFactKind.valueOf(r.getString(1)),
                        r.getBigDecimal(2).stripTrailingZeros(),
                        r.getObject(3, LocalDate.class),
                        r.getString(4),
                        r.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                building.value());
    }
}
