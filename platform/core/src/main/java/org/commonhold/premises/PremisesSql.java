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
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PremisesSql {

    /** The day from which another fact of the kind took its place. */
    private static final String NEXT = "coalesce((select min(n.valid_from) from unit_fact n where"
            + " n.tenant_id = f.tenant_id and n.unit_id = f.unit_id and n.kind = f.kind and n.withdrawal = 0"
            + " and n.valid_from > f.valid_from), '9999-12-31')";

    private static final String POSTED =
            "exists (select 1 from account a join statement s on s.tenant_id = a.tenant_id and s.account_id = a.id"
                    + " where a.tenant_id = f.tenant_id and a.unit_id = f.unit_id and s.series = 0"
                    + " and s.period >= date_format(f.valid_from, '%Y-%m-01') and s.period < " + NEXT + ")";
    private static final String READ = "select f.id, f.kind, f.amount, f.valid_from, f.document, f.recorded_at,"
            + " " + POSTED + ", " + WithdrawalSql.COLUMNS
            + " from unit_fact f where f.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    PremisesSql(CompanySql sql) {
        this.sql = sql;
    }

    /** What was recorded of the kind for the same day is replaced, unless it was withdrawn. */
    void record(RecordUnitFact fact, Instant now) {
        sql.update(
                "insert into unit_fact (tenant_id, id, version, unit_id, kind, amount, valid_from, document, recorded_at)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?) on duplicate key update amount = values(amount),"
                        + " document = values(document), recorded_at = values(recorded_at), version = version + 1",
                NewId.next(),
                fact.unit().value(),
                fact.kind().name(),
                fact.amount(),
                fact.validFrom(),
                fact.document(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /** By kind, the latest first; what was withdrawn for the same day after what counts. */
    List<UnitFactRow> of(UnitId unit) {
        return sql.list(
                READ + " and f.unit_id = ? order by f.kind, f.valid_from desc, f.withdrawal",
                PremisesSql::row,
                unit.value());
    }

    /** Empty when the unit has no such fact. */
    Optional<UnitFactRow> one(UnitId unit, UnitFactId fact) {
        return sql.first(READ + " and f.unit_id = ? and f.id = ?", PremisesSql::row, unit.value(), fact.value());
    }

    /** Whether it counted until now. */
    boolean withdraw(UnitFactId fact, Withdrawal why, @Nullable Long by) {
        return WithdrawalSql.write(sql, "unit_fact", fact.value(), why, by);
    }

    private static UnitFactRow row(ResultSet r) throws SQLException {
        return new UnitFactRow(
                new UnitFactId(r.getLong(1)),
                UnitFactKind.valueOf(r.getString(2)),
                r.getBigDecimal(3).stripTrailingZeros(),
                r.getObject(4, LocalDate.class),
                r.getString(5),
                r.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                r.getBoolean(7),
                WithdrawalSql.read(r, 8));
    }
}
