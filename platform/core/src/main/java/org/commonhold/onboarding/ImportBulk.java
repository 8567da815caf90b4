package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** Reads and writes a chunk of an import with plain SQL, many rows a statement, inside the caller's transaction. */
@ApplicationScoped
class ImportBulk {

    private static final int BATCH = 200;

    private final EntityManager em;

    @Inject
    ImportBulk(EntityManager em) {
        this.em = em;
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Adds to {@code into} what the company has of these rows. */
    void load(Existing into, String estate, List<UnitLine> lines) {
        select(
                "select id from estate where tenant_id = ? and name in ",
                List.of(estate),
                r -> into.estate = r.getLong(1));
        if (into.estate != 0) {
            select(
                    "select id, name from building where tenant_id = ? and estate_id in ",
                    List.of(into.estate),
                    r -> into.buildings.put(NaturalKey.of(r.getString(2)), r.getLong(1)));
        }
        var buildings = lines.stream()
                .map(l -> into.buildings.get(NaturalKey.of(l.place().building())))
                .filter(b -> b != null)
                .distinct()
                .toList();
        select(
                "select id, building_id, name from entrance where tenant_id = ? and building_id in ",
                buildings,
                r -> into.entrances.put(Existing.entranceKey(r.getLong(2), r.getString(3)), r.getLong(1)));
        loadUnits(into, buildings, lines);
        loadAccountsAndMeters(into, lines);
        loadPeople(into, lines);
    }

    private void loadUnits(Existing into, List<Long> buildings, List<UnitLine> lines) {
        if (buildings.isEmpty()) {
            return;
        }
        var inBuildings = buildings.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        var ids = new ArrayList<Long>();
        select(
                "select id, building_id, kind, number from unit where tenant_id = ? and building_id in " + inBuildings
                        + " and number in ",
                lines.stream().map(l -> l.place().number()).distinct().toList(),
                r -> {
                    ids.add(r.getLong(1));
                    into.units.put(Existing.unitKey(r.getLong(2), r.getString(3), r.getString(4)), r.getLong(1));
                });
        select(
                "select distinct unit_id from ownership where tenant_id = ? and unit_id in ",
                ids,
                r -> into.ownedUnits.add(r.getLong(1)));
    }

    private void loadAccountsAndMeters(Existing into, List<UnitLine> lines) {
        select(
                "select number, unit_id from account where tenant_id = ? and number in ",
                lines.stream().map(UnitLine::account).filter(a -> !a.isEmpty()).toList(),
                r -> into.accountUnits.put(NaturalKey.exact(r.getString(1)), r.getLong(2)));
        select(
                "select resource, serial, unit_id from meter where tenant_id = ? and resource in"
                        + " ('COLD_WATER','HOT_WATER','ELECTRICITY','GAS','HEAT') and serial in ",
                lines.stream()
                        .flatMap(l -> l.meters().stream())
                        .map(UnitLine.Meter::serial)
                        .distinct()
                        .toList(),
                r -> into.meterUnits.put(Existing.meterKey(r.getString(1), r.getString(2)), r.getLong(3)));
    }

    private void loadPeople(Existing into, List<UnitLine> lines) {
        var owners = lines.stream().flatMap(l -> l.owners().stream()).toList();
        RowReader person = r -> {
            var contact = r.getString(3) == null ? r.getString(4) : r.getString(3);
            into.people.putIfAbsent(Existing.personKey(r.getString(2), contact), r.getLong(1));
        };
        select(
                "select id, name, email, phone from party where tenant_id = ? and email in ",
                owners.stream()
                        .map(UnitLine.Owner::email)
                        .filter(e -> e != null)
                        .distinct()
                        .toList(),
                person);
        select(
                "select id, name, email, phone from party where tenant_id = ? and email is null and phone is not null"
                        + " and name in ",
                owners.stream()
                        .filter(o -> o.email() == null && o.phone() != null)
                        .map(UnitLine.Owner::name)
                        .distinct()
                        .toList(),
                person);
    }

    /** Writes the rows, parents first. */
    void write(NewRows rows) {
        insert("estate (tenant_id, version, id, name)", "?, 0, ?, ?", rows.estates);
        insert("building (tenant_id, version, id, estate_id, name)", "?, 0, ?, ?, ?", rows.buildings);
        insert("entrance (tenant_id, version, id, building_id, name)", "?, 0, ?, ?, ?", rows.entrances);
        insert(
                "unit (tenant_id, version, id, building_id, entrance_id, number, floor, kind, area, share)",
                "?, 0, ?, ?, ?, ?, ?, ?, ?, ?",
                rows.units);
        insert("account (tenant_id, version, id, unit_id, number, opened_on)", "?, 0, ?, ?, ?, ?", rows.accounts);
        insert("party (tenant_id, version, id, kind, name, email, phone)", "?, 0, ?, ?, ?, ?, ?", rows.people);
        insert(
                "ownership (tenant_id, version, id, unit_id, party_id, share, valid_from)",
                "?, 0, ?, ?, ?, ?, ?",
                rows.ownerships);
        insert(
                "meter (tenant_id, version, id, unit_id, resource, serial, installed_on, verification_due)",
                "?, 0, ?, ?, ?, ?, ?, ?",
                rows.meters);
        insert(
                "meter_register (tenant_id, version, zone, id, meter_id, digits, decimals, initial_value)",
                "?, 0, 'T1', ?, ?, ?, ?, ?",
                rows.registers);
        insert(
                "reading (tenant_id, source, confirmed, id, register_id, reading_value, taken_on, received_at)",
                "?, 'INITIAL', false, ?, ?, ?, ?, ?",
                rows.readings);
    }

    void addProblems(ImportId id, List<RowFault> faults) {
        insert(
                "import_problem (tenant_id, id, import_id, row_no, field, cell_text, message_key, arguments)",
                "?, ?, ?, ?, ?, ?, ?, ?",
                faults.stream()
                        .map(f -> NewRows.row(
                                NewId.next(),
                                id.value(),
                                f.row(),
                                f.field(),
                                f.cell(),
                                f.problem().key(),
                                ImportProblem.joined(f.problem())))
                        .toList());
    }

    /** Faults that may already be stored for these rows. */
    void replaceProblems(ImportId id, List<RowFault> faults) {
        faults.stream()
                .map(RowFault::row)
                .distinct()
                .forEach(row -> run(
                        "delete from import_problem where tenant_id = ? and import_id = ? and row_no = ?",
                        tenant(),
                        id.value(),
                        row));
        addProblems(id, faults);
    }

    void removeProblems(ImportId id) {
        run("delete from import_problem where tenant_id = ? and import_id = ?", tenant(), id.value());
    }

    /** Adds to the counts of what was made; the counts of good and faulty rows stay those of the check. */
    void addMade(ImportId id, ImportCounts made) {
        run(
                "update import_job set buildings = buildings + ?, units = units + ?, accounts = accounts + ?,"
                        + " people = people + ?, meters = meters + ?, unchanged = unchanged + ?"
                        + " where tenant_id = ? and id = ?",
                made.buildings(),
                made.units(),
                made.accounts(),
                made.people(),
                made.meters(),
                made.unchanged(),
                tenant(),
                id.value());
    }

    private void run(String sql, Object... parameters) {
        try (var statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(String into, String values, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection().prepareStatement("insert into " + into + " values (" + values + ")")) {
            int pending = 0;
            for (var row : rows) {
                statement.setInt(1, tenant());
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 2, row[i]);
                }
                statement.addBatch();
                if (++pending == BATCH) {
                    statement.executeBatch();
                    pending = 0;
                }
            }
            if (pending > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A query that ends in {@code in }; the values come after it. */
    private void select(String sql, Collection<?> values, RowReader reader) {
        if (values.isEmpty()) {
            return;
        }
        var marks = String.join(",", Collections.nCopies(values.size(), "?"));
        try (var statement = connection().prepareStatement(sql + "(" + marks + ")")) {
            statement.setInt(1, tenant());
            int index = 2;
            for (var value : values) {
                statement.setObject(index++, value);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int tenant() {
        return CurrentTenant.require().value();
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
