package org.commonhold.premises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BuildingFactSql {

    /** The day from which another fact of the kind took its place. */
    private static final String NEXT = "coalesce((select min(n.valid_from) from building_fact n where"
            + " n.tenant_id = f.tenant_id and n.building_id = f.building_id and n.kind = f.kind and n.withdrawal = 0"
            + " and n.valid_from > f.valid_from), '9999-12-31')";

    private static final String POSTED =
            "exists (select 1 from run_common c join billing_run r on r.tenant_id = c.tenant_id and r.id = c.run_id"
                    + " where c.tenant_id = f.tenant_id and c.building_id = f.building_id and r.state = 'POSTED'"
                    + " and c.most is not null and c.period >= date_format(f.valid_from, '%Y-%m-01')"
                    + " and c.period < " + NEXT + ")";
    private static final String READ = "select f.id, f.kind, f.amount, f.valid_from, f.document, f.recorded_at,"
            + " " + POSTED + ", " + WithdrawalSql.COLUMNS
            + " from building_fact f where f.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    BuildingFactSql(CompanySql sql) {
        this.sql = sql;
    }

    boolean exists(BuildingId building) {
        return sql.number("select count(*) from building where tenant_id = :tenant and id = ?", building.value()) > 0;
    }

    /** What was recorded of the kind for the same day is replaced, unless it was withdrawn. */
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

    /** By kind, the latest first; what was withdrawn for the same day after what counts. */
    List<BuildingFactRow> of(BuildingId building) {
        return sql.list(
                READ + " and f.building_id = ? order by f.kind, f.valid_from desc, f.withdrawal",
                BuildingFactSql::row,
                building.value());
    }

    /** Empty when the building has no such fact. */
    Optional<BuildingFactRow> one(BuildingId building, BuildingFactId fact) {
        return sql.first(
                READ + " and f.building_id = ? and f.id = ?", BuildingFactSql::row, building.value(), fact.value());
    }

    /** Whether it counted until now. */
    boolean withdraw(BuildingFactId fact, Withdrawal why, @Nullable Long by) {
        return WithdrawalSql.write(sql, "building_fact", fact.value(), why, by);
    }

    private static BuildingFactRow row(ResultSet r) throws SQLException {
        return new BuildingFactRow(
                new BuildingFactId(r.getLong(1)),
                BuildingFactKind.valueOf(r.getString(2)),
                r.getBigDecimal(3).stripTrailingZeros(),
                r.getObject(4, LocalDate.class),
                r.getString(5),
                r.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                r.getBoolean(7),
                WithdrawalSql.read(r, 8));
    }
}
