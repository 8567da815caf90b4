package org.commonhold.onboarding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.commonhold.columns.Fields;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Compares good rows with what exists and decides what is added. An import only adds: what is there stays as it is, and
 * owners are added only to a unit that has none. Everything starts on {@code day}.
 */
final class ChunkPlan {

    private final Existing existing;
    private final LocalDate day;
    private final LocalDateTime now;
    private final NewRows rows = new NewRows();
    private final List<RowFault> faults = new ArrayList<>();
    private int unchanged;
    private int faulty;

    ChunkPlan(Existing existing, LocalDate day, Instant now) {
        this.existing = existing;
        this.day = day;
        this.now = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** Ids of an estate that is not there yet have to be invented before. */
    ChunkPlan estate(String name) {
        if (existing.estate == 0) {
            existing.estate = NewId.next();
            rows.estates.add(NewRows.row(0, existing.estate, name));
        }
        return this;
    }

    void add(Line line) {
        var building = existing.buildings.get(NaturalKey.of(line.building()));
        var place = place(line, building);
        var found = conflicts(line, place == null ? 0 : place);
        if (!found.isEmpty()) {
            faults.addAll(found);
            faulty++;
            return;
        }
        var before = added();
        if (line instanceof UnitLine unit) {
            unit(unit, building, place);
        } else {
            long id = building == null ? newBuilding(line.building()) : building;
            line.meters().forEach(m -> meter(m, null, id));
        }
        unchanged += added() == before ? 1 : 0;
    }

    /** Where the meters of the row hang; null when it is not there yet. */
    private @Nullable Long place(Line line, @Nullable Long building) {
        return building != null && line instanceof UnitLine unit
                ? existing.units.get(unitKey(building, unit))
                : building;
    }

    private void unit(UnitLine line, @Nullable Long building, @Nullable Long known) {
        long unit = known == null ? newUnit(line, building) : known;
        account(line, unit);
        if (!existing.ownedUnits.contains(unit)) {
            owners(line.owners(), unit);
        }
        line.meters().forEach(m -> meter(m, unit, null));
    }

    private List<RowFault> conflicts(Line line, long place) {
        var found = new ArrayList<RowFault>();
        if (line instanceof UnitLine unit) {
            var at = existing.accountUnits.get(NaturalKey.exact(unit.account()));
            if (at != null && at != place) {
                found.add(fault(line, Fields.ACCOUNT, unit.account(), "onboarding.account.elsewhere"));
            }
        }
        for (var meter : line.meters()) {
            var meterAt =
                    existing.meterPlaces.get(Existing.meterKey(meter.resource().name(), meter.serial()));
            if (meterAt != null && meterAt != place) {
                found.add(fault(line, Fields.METERS, meter.serial(), "onboarding.meter.elsewhere"));
            }
        }
        return found;
    }

    private static RowFault fault(Line line, String field, String cell, String key) {
        return new RowFault(line.row(), field, cell, Problem.of(key).at(field));
    }

    private int added() {
        return rows.units.size() + rows.accounts.size() + rows.ownerships.size() + rows.meters.size();
    }

    private static long unitKey(long building, UnitLine line) {
        return Existing.unitKey(
                building, line.place().kind().name(), line.place().number());
    }

    private long newUnit(UnitLine line, @Nullable Long known) {
        var place = line.place();
        long building = known == null ? newBuilding(place.building()) : known;
        var entrance = place.entrance().isEmpty() ? null : entrance(building, place.entrance());
        long id = NewId.next();
        existing.units.put(unitKey(building, line), id);
        rows.units.add(NewRows.row(
                0,
                id,
                building,
                entrance,
                place.number(),
                place.floor(),
                place.kind().name(),
                line.area(),
                line.share()));
        return id;
    }

    private long newBuilding(String name) {
        long id = NewId.next();
        existing.buildings.put(NaturalKey.of(name), id);
        rows.buildings.add(NewRows.row(0, id, existing.estate, name));
        return id;
    }

    private Long entrance(long building, String name) {
        return existing.entrances.computeIfAbsent(Existing.entranceKey(building, name), key -> {
            long id = NewId.next();
            rows.entrances.add(NewRows.row(0, id, building, name));
            return id;
        });
    }

    private void account(UnitLine line, long unit) {
        if (!line.account().isEmpty()
                && existing.accountUnits.putIfAbsent(NaturalKey.exact(line.account()), unit) == null) {
            rows.accounts.add(NewRows.row(0, NewId.next(), unit, line.account(), day));
        }
    }

    private void owners(List<UnitLine.Owner> owners, long unit) {
        var shares = new LinkedHashMap<Long, BigDecimal>();
        owners.forEach(o -> shares.merge(person(o), o.share(), BigDecimal::add));
        shares.forEach((person, share) -> rows.ownerships.add(NewRows.row(0, NewId.next(), unit, person, share, day)));
    }

    private long person(UnitLine.Owner owner) {
        var contact = owner.email() == null ? owner.phone() : owner.email();
        var known = contact == null ? null : existing.people.get(Existing.personKey(owner.name(), contact));
        if (known != null) {
            return known;
        }
        long id = NewId.next();
        rows.people.add(NewRows.row(0, id, owner.kind().name(), owner.name(), owner.email(), owner.phone()));
        if (contact != null) {
            existing.people.put(Existing.personKey(owner.name(), contact), id);
        }
        return id;
    }

    /** Of a unit or of a building, the other one being null. */
    private void meter(UnitLine.Meter meter, @Nullable Long unit, @Nullable Long building) {
        var key = Existing.meterKey(meter.resource().name(), meter.serial());
        var place = Objects.requireNonNull(unit == null ? building : unit);
        if (existing.meterPlaces.putIfAbsent(key, place) == null) {
            long id = NewId.next();
            long register = NewId.next();
            rows.meters.add(NewRows.row(
                    0, id, unit, building, meter.resource().name(), meter.serial(), day, meter.verification()));
            rows.registers.add(NewRows.row(0, "T1", register, id, meter.digits(), meter.decimals(), meter.initial()));
            rows.readings.add(NewRows.row("INITIAL", false, NewId.next(), register, meter.initial(), day, now));
        }
    }

    NewRows rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** What this plan adds; {@code good} rows went in. */
    ImportCounts counts(int good) {
        return new ImportCounts(
                good - faulty,
                faulty,
                rows.buildings.size(),
                rows.units.size(),
                rows.accounts.size(),
                rows.people.size(),
                rows.meters.size(),
                unchanged);
    }
}
