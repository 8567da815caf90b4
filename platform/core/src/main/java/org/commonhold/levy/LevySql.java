package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanySql;

@ApplicationScoped
class LevySql {

    private static final String SERVICE = " join service s on s.tenant_id = x.tenant_id and s.id = x.service_id";

    private final CompanySql sql;

    @Inject
    LevySql(CompanySql sql) {
        this.sql = sql;
    }

    boolean estate(EstateId estate) {
        return sql.number("select count(*) from estate where tenant_id = :tenant and id = ?", estate.value()) > 0;
    }

    boolean building(EstateId estate, BuildingId building) {
        return sql.number(
                        "select count(*) from building where tenant_id = :tenant and estate_id = ? and id = ?",
                        estate.value(),
                        building.value())
                > 0;
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
                column(now));
        return new LevyId(id);
    }

    /** Rows touched; one that began later ends before it begins and so never holds. */
    int end(LevyId relief, LocalDate day, Instant now) {
        return sql.update(
                "update benefit set valid_to = greatest(?, valid_from), recorded_at = ?, version = version + 1"
                        + " where tenant_id = :tenant and id = ?",
                day,
                column(now),
                relief.value());
    }

    List<ReliefRow> reliefs(AccountId account) {
        return sql.list(
                "select x.id, x.service_id, s.name, x.reason, x.name, x.percent, x.entitled, x.persons, x.within_norm,"
                        + " x.cash, x.valid_from, x.valid_to, x.document from benefit x" + SERVICE
                        + " where x.tenant_id = :tenant and x.account_id = ? order by x.valid_from desc, x.id desc",
                r -> new ReliefRow(
                        new LevyId(r.getLong(1)),
                        new ServiceId(r.getLong(2)),
                        r.getString(3),
                        ReliefReason.valueOf(r.getString(4)),
                        r.getString(5),
                        r.getBigDecimal(6).stripTrailingZeros(),
                        r.getInt(7),
                        r.getInt(8),
                        r.getBigDecimal(9),
                        r.getBoolean(10),
                        r.getObject(11, LocalDate.class),
                        r.getObject(12, LocalDate.class),
                        r.getString(13)),
                account.value());
    }

    LevyId add(LevyOneOff levy, Instant now) {
        var id = NewId.next();
        sql.update(
                "insert into one_off (tenant_id, id, version, account_id, service_id, amount_minor, currency,"
                        + " first_period, instalments, reason, recorded_at)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                levy.account().value(),
                levy.service().value(),
                levy.amount().minor(),
                levy.amount().currency().getCurrencyCode(),
                levy.firstPeriod().firstDay(),
                levy.instalments(),
                levy.reason().strip(),
                column(now));
        return new LevyId(id);
    }

    int cancel(LevyId oneOff, Instant now) {
        return sql.update(
                "update one_off set cancelled_at = coalesce(cancelled_at, ?), version = version + 1"
                        + " where tenant_id = :tenant and id = ?",
                column(now),
                oneOff.value());
    }

    List<OneOffRow> oneOffs(AccountId account) {
        return sql.list(
                "select x.id, x.service_id, s.name, x.amount_minor, x.currency, x.first_period, x.instalments, x.reason,"
                        + " x.cancelled_at from one_off x" + SERVICE
                        + " where x.tenant_id = :tenant and x.account_id = ? order by x.first_period desc, x.id desc",
                r -> {
                    var cancelled = r.getObject(9, LocalDateTime.class);
                    return new OneOffRow(
                            new LevyId(r.getLong(1)),
                            new ServiceId(r.getLong(2)),
                            r.getString(3),
                            Money.ofMinor(r.getLong(4), r.getString(5)),
                            BillingPeriod.containing(r.getObject(6, LocalDate.class)),
                            r.getInt(7),
                            r.getString(8),
                            cancelled == null ? null : cancelled.toInstant(ZoneOffset.UTC));
                },
                account.value());
    }

    LevyId add(RecordCommonCost cost, Instant now) {
        var id = NewId.next();
        var building = cost.building();
        sql.update(
                "insert into common_cost (tenant_id, id, version, estate_id, building_id, service_id, period,"
                        + " amount_minor, currency, document, recorded_at)"
                        + " values (:tenant, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                cost.estate().value(),
                building == null ? null : building.value(),
                cost.service().value(),
                cost.period().firstDay(),
                cost.amount().minor(),
                cost.amount().currency().getCurrencyCode(),
                cost.document().strip(),
                column(now));
        return new LevyId(id);
    }

    int remove(LevyId cost) {
        return sql.update("delete from common_cost where tenant_id = :tenant and id = ?", cost.value());
    }

    List<CommonCostRow> costs(BillingPeriod period) {
        return sql.list(
                "select x.id, x.estate_id, e.name, x.building_id, b.name, x.service_id, s.name, x.amount_minor,"
                        + " x.currency, x.document from common_cost x" + SERVICE + " join estate e"
                        + " on e.tenant_id = x.tenant_id and e.id = x.estate_id left join building b"
                        + " on b.tenant_id = x.tenant_id and b.id = x.building_id where x.tenant_id = :tenant"
                        + " and x.period = ? order by e.name, b.name, s.code, x.id",
                r -> {
                    var building = r.getObject(4, Long.class);
                    return new CommonCostRow(
                            new LevyId(r.getLong(1)),
                            new EstateId(r.getLong(2)),
                            r.getString(3),
                            building == null ? null : new BuildingId(building),
                            r.getString(5),
                            new ServiceId(r.getLong(6)),
                            r.getString(7),
                            period,
                            Money.ofMinor(r.getLong(8), r.getString(9)),
                            r.getString(10));
                },
                period.firstDay());
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
