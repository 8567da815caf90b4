package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NewId;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;

/** Benefits and discounts of accounts. */
@ApplicationScoped
class ReliefSql {

    private static final String FROM = " from benefit x" + LevyTables.PLACE + " where x.tenant_id = :tenant";
    private static final String ROW = "select x.id, x.account_id, a.number, x.service_id, s.name, x.reason, x.name,"
            + " x.percent, x.entitled, x.persons, x.within_norm, x.cash, x.valid_from, x.valid_to, x.document" + FROM;

    private final CompanySql sql;

    @Inject
    ReliefSql(CompanySql sql) {
        this.sql = sql;
    }

    LevyId add(GrantRelief relief, Instant now) {
        var id = NewId.next();
        sql.update(
                "insert into benefit (tenant_id, id, version, account_id, service_id, reason, name, percent, entitled,"
                        + " persons, within_norm, cash, valid_from, valid_to, document, recorded_at)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                relief.account().value(),
                relief.service().value(),
                relief.reason().name(),
                relief.name().strip(),
                relief.percent(),
                relief.entitled(),
                relief.persons(),
                relief.withinNorm(),
                relief.cash(),
                relief.validFrom(),
                relief.validTo(),
                relief.document().strip(),
                LevyTables.column(now));
        return new LevyId(id);
    }

    Optional<ReliefRow> one(LevyId relief) {
        return sql.first(ROW + " and x.id = ?", ReliefSql::row, relief.value());
    }

    /** One that began later ends before it begins and so never holds. */
    void end(LevyId relief, LocalDate day, Instant now) {
        sql.update(
                "update benefit set valid_to = greatest(?, valid_from), recorded_at = ?, version = version + 1"
                        + " where tenant_id = :tenant and id = ?",
                day,
                LevyTables.column(now),
                relief.value());
    }

    List<ReliefRow> page(LevyFilter filter, int offset, int limit) {
        return sql.list(
                ROW + filter.condition() + " order by x.valid_from desc, x.id desc limit ? offset ?",
                ReliefSql::row,
                limit,
                offset);
    }

    long count(LevyFilter filter) {
        return sql.number("select count(*)" + FROM + filter.condition());
    }

    private static ReliefRow row(ResultSet row) throws SQLException {
        return new ReliefRow(
                new LevyId(row.getLong(1)),
                new AccountId(row.getLong(2)),
                row.getString(3),
                new ServiceId(row.getLong(4)),
                row.getString(5),
                ReliefReason.valueOf(row.getString(6)),
                row.getString(7),
                row.getBigDecimal(8).stripTrailingZeros(),
                row.getInt(9),
                row.getInt(10),
                row.getBigDecimal(11),
                row.getBoolean(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getString(15));
    }
}
