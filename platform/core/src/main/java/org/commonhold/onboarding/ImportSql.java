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
import org.commonhold.tenancy.CurrentTenant;

/** Reads what the company has of a chunk's rows: a handful of statements, whatever the number of rows. */
@ApplicationScoped
class ImportSql {

    private final EntityManager em;

    @Inject
    ImportSql(EntityManager em) {
        this.em = em;
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Adds to {@code into} what the company has of these rows. */
    void load(Existing into, String estate, List<Line> lines) {
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
                .map(l -> into.buildings.get(NaturalKey.of(l.building())))
                .filter(b -> b != null)
                .distinct()
                .toList();
        select(
                "select id, building_id, name from entrance where tenant_id = ? and building_id in ",
                buildings,
                r -> into.entrances.put(Existing.entranceKey(r.getLong(2), r.getString(3)), r.getLong(1)));
        var units = lines.stream()
                .filter(UnitLine.class::isInstance)
                .map(UnitLine.class::cast)
                .toList();
        loadUnits(into, buildings, units);
        loadAccounts(into, units);
        loadMeters(into, lines);
        loadPeople(into, units);
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

    private void loadAccounts(Existing into, List<UnitLine> lines) {
        select(
                "select number, unit_id from account where tenant_id = ? and number in ",
                lines.stream().map(UnitLine::account).filter(a -> !a.isEmpty()).toList(),
                r -> into.accountUnits.put(NaturalKey.exact(r.getString(1)), r.getLong(2)));
    }

    private void loadMeters(Existing into, List<Line> lines) {
        select(
                "select resource, serial, coalesce(unit_id, building_id) from meter where tenant_id = ? and resource in"
                        + " ('COLD_WATER','HOT_WATER','ELECTRICITY','GAS','HEAT') and serial in ",
                lines.stream()
                        .flatMap(l -> l.meters().stream())
                        .map(UnitLine.Meter::serial)
                        .distinct()
                        .toList(),
                r -> into.meterPlaces.put(Existing.meterKey(r.getString(1), r.getString(2)), r.getLong(3)));
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

    /** A query that ends in {@code in }; the values come after it. */
    private void select(String sql, Collection<?> values, RowReader reader) {
        if (values.isEmpty()) {
            return;
        }
        var marks = String.join(",", Collections.nCopies(values.size(), "?"));
        try (var statement = em.unwrap(Connection.class).prepareStatement(sql + "(" + marks + ")")) {
            statement.setInt(1, CurrentTenant.require().value());
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
}
