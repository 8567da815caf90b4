package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.Facts.RegisterFact;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Meters of units or buildings with what their dials showed around a span of days: two statements, seldom a third. */
@ApplicationScoped
class MeterFactSql {

    private static final Owner UNIT = new Owner("unit_id", "ix_meter_unit");
    private static final Owner BUILDING = new Owner("building_id", "ix_meter_building");

    /** From a thousand ids on MariaDB makes a table of them and sorts. */
    private static final int AT_ONCE = 512;

    /** So far back a reading before the span is looked for at once; for older ones a second look is taken. */
    private static final int DAYS_BACK = 35;

    private static final String REGISTERS =
            "select straight_join m.%1$s, m.id, m.resource, m.serial, m.installed_on, m.removed_on,"
                    + " m.verification_due, g.id, g.zone, g.digits, g.initial_value, f.cause, f.valid_from from meter m force index (%2$s) join meter_register g"
                    + " on g.tenant_id = m.tenant_id and g.meter_id = m.id left join meter_fault f on f.tenant_id = m.tenant_id"
                    + " and f.meter_id = m.id and f.valid_from < ? and (f.valid_to is null or f.valid_to >= ?)"
                    + " where m.tenant_id = :tenant and m.%1$s in (?) and m.installed_on < ?"
                    + " and (m.removed_on is null or m.removed_on > ?) order by m.%1$s, m.resource, m.serial, m.id, g.zone";
    private static final String READINGS = "select register_id, id, reading_value, taken_on, confirmed, supersedes_id"
            + " from reading where tenant_id = :tenant and register_id in (?) and taken_on >= ? and taken_on < ?"
            + " order by register_id, taken_on, id";
    private static final String LAST_BEFORE = "select r.register_id, r.id, r.reading_value, r.taken_on, r.confirmed,"
            + " r.supersedes_id from reading r where r.tenant_id = :tenant and r.register_id in (?) and r.taken_on ="
            + " (select max(l.taken_on) from reading l where l.tenant_id = r.tenant_id"
            + " and l.register_id = r.register_id and l.taken_on < ? and not exists (select 1 from meter_register g"
            + " join meter_fault f on f.tenant_id = g.tenant_id and f.meter_id = g.meter_id"
            + " where g.tenant_id = l.tenant_id and g.id = l.register_id and f.valid_from <= l.taken_on"
            + " and (f.valid_to is null or f.valid_to > l.taken_on))) order by r.register_id, r.id";
    private static final String FAULTS =
            "select g.id, f.valid_from, f.valid_to from meter_register g join meter_fault f"
                    + " on f.tenant_id = g.tenant_id and f.meter_id = g.meter_id where g.tenant_id = :tenant and g.id in ";

    private final CompanySql sql;

    @Inject
    MeterFactSql(CompanySql sql) {
        this.sql = sql;
    }

    /** By what meters are found; named, because the server takes a long list of ids for most of the table. */
    private record Owner(String column, String index) {}

    private record Dial(
            long owner,
            long meter,
            String resource,
            String serial,
            LocalDate installedOn,
            @Nullable LocalDate removedOn,
            @Nullable LocalDate validUntil,
            long register,
            String zone,
            int digits,
            BigDecimal initial,
            @Nullable String cause,
            @Nullable LocalDate faultFrom) {}

    private record Value(
            long register,
            long id,
            BigDecimal value,
            LocalDate on,
            boolean confirmed,
            @Nullable Long supersedes) {}

    /** Days [from, to) on which a register shows nothing that bills. */
    private record Fault(
            long register, LocalDate from, @Nullable LocalDate to) {

        boolean holds(Value value) {
            return register == value.register()
                    && !value.on().isBefore(from)
                    && (to == null || value.on().isBefore(to));
        }
    }

    /** By unit: meters that hang there on some day of [from, to), with readings from the last one before {@code since} on. */
    Map<Long, List<MeterFact>> ofUnits(Collection<Long> units, LocalDate since, LocalDate from, LocalDate to) {
        return of(UNIT, units, since, from, to);
    }

    Map<Long, List<MeterFact>> ofBuildings(Collection<Long> buildings, LocalDate from, LocalDate to) {
        return of(BUILDING, buildings, from, from, to);
    }

    private Map<Long, List<MeterFact>> of(
            Owner owner, Collection<Long> owners, LocalDate since, LocalDate from, LocalDate to) {
        var dials = sql.list(
                String.format(REGISTERS, owner.column(), owner.index()), MeterFactSql::dial, to, to, owners, to, from);
        var points = points(dials, since, to);
        var result = new HashMap<Long, List<MeterFact>>();
        for (int i = 0; i < dials.size(); ) {
            var first = dials.get(i);
            var registers = new ArrayList<RegisterFact>(2);
            var seen = new HashSet<String>();
            for (; i < dials.size() && dials.get(i).meter() == first.meter(); i++) {
                var dial = dials.get(i);
                if (seen.add(dial.zone())) {
                    registers.add(new RegisterFact(dial.zone(), dial.digits(), BigDecimal.ONE, shown(dial, points)));
                }
            }
            result.computeIfAbsent(first.owner(), o -> new ArrayList<>()).add(meter(first, registers));
        }
        return result;
    }

    private static MeterFact meter(Dial dial, List<RegisterFact> registers) {
        return new MeterFact(
                dial.resource(),
                dial.serial(),
                dial.installedOn(),
                dial.removedOn(),
                dial.validUntil(),
                dial.cause() == null ? null : MissingCase.valueOf(dial.cause()),
                dial.faultFrom(),
                registers);
    }

    private Map<Long, List<Value>> points(List<Dial> dials, LocalDate since, LocalDate to) {
        var registers = dials.stream().map(Dial::register).distinct().toList();
        if (registers.isEmpty()) {
            return Map.of();
        }
        var found = new ArrayList<Value>(2 * registers.size());
        for (int i = 0; i < registers.size(); i += AT_ONCE) {
            found.addAll(sql.list(
                    READINGS,
                    MeterFactSql::value,
                    registers.subList(i, Math.min(registers.size(), i + AT_ONCE)),
                    since.minusDays(DAYS_BACK),
                    to));
        }
        var values = valid(sound(registers, found));
        var older = new ArrayList<Long>();
        for (var dial : dials) {
            var known = values.getOrDefault(dial.register(), List.of());
            if (dial.installedOn().isBefore(since)
                    && (known.isEmpty() || !known.get(0).on().isBefore(since))) {
                older.add(dial.register());
            }
        }
        if (!older.isEmpty()) {
            var before = valid(sql.list(LAST_BEFORE, MeterFactSql::value, older, since));
            before.forEach((register, first) -> {
                first.addAll(values.getOrDefault(register, List.of()));
                values.put(register, first);
            });
        }
        return values;
    }

    /** Without what a dial showed while its meter had a fault. */
    private List<Value> sound(List<Long> registers, List<Value> all) {
        var faults = sql.list(
                FAULTS + CompanySql.in(registers),
                r -> new Fault(r.getLong(1), r.getObject(2, LocalDate.class), r.getObject(3, LocalDate.class)));
        return faults.isEmpty()
                ? all
                : all.stream()
                        .filter(v -> faults.stream().noneMatch(f -> f.holds(v)))
                        .toList();
    }

    /** Without those that another one superseded: that one has the same day. */
    private static Map<Long, List<Value>> valid(List<Value> all) {
        Set<Long> gone = new HashSet<>();
        for (var value : all) {
            if (value.supersedes() != null) {
                gone.add(value.supersedes());
            }
        }
        var result = new HashMap<Long, List<Value>>();
        for (var value : all) {
            if (!gone.contains(value.id())) {
                result.computeIfAbsent(value.register(), r -> new ArrayList<>(4))
                        .add(value);
            }
        }
        return result;
    }

    /** The value at installation counts while nothing older is known. */
    private static List<Point> shown(Dial dial, Map<Long, List<Value>> values) {
        var known = values.getOrDefault(dial.register(), List.of());
        var result = new ArrayList<Point>(known.size() + 1);
        if (known.isEmpty() || known.get(0).on().isAfter(dial.installedOn())) {
            result.add(new Point(0, dial.initial().stripTrailingZeros(), dial.installedOn(), false));
        }
        for (var value : known) {
            var previous = result.isEmpty() ? null : result.get(result.size() - 1);
            var below = previous != null && value.value().compareTo(previous.value()) < 0;
            result.add(
                    new Point(value.id(), value.value().stripTrailingZeros(), value.on(), below && value.confirmed()));
        }
        return result;
    }

    private static Dial dial(ResultSet row) throws SQLException {
        return new Dial(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getLong(8),
                row.getString(9),
                row.getInt(10),
                row.getBigDecimal(11),
                row.getString(12),
                row.getObject(13, LocalDate.class));
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getLong(1),
                row.getLong(2),
                row.getBigDecimal(3),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5),
                row.getObject(6, Long.class));
    }
}
