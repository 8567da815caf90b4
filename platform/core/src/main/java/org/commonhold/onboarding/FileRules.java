package org.commonhold.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.columns.Fields;
import org.commonhold.kernel.Problem;

/** Judges the rows of a file against each other: a unit, account or meter may come only once. Faulty rows do not count. */
final class FileRules {

    private final FirstRows units = new FirstRows();
    private final FirstRows accounts = new FirstRows();
    private final FirstRows meters = new FirstRows();

    /** The faults of a row that is right by itself; without any, its keys are taken. */
    List<RowFault> check(Line line) {
        var faults = new ArrayList<RowFault>();
        if (line instanceof UnitLine unit) {
            unit(faults, unit);
        }
        for (var meter : line.meters()) {
            duplicate(
                    faults, line, Fields.METERS, meter.serial(), "onboarding.meter.duplicate", meters.find(key(meter)));
        }
        if (faults.isEmpty()) {
            if (line instanceof UnitLine unit) {
                take(unit);
            }
            line.meters().forEach(m -> meters.seen(key(m), line.row()));
        }
        return faults;
    }

    private void unit(List<RowFault> faults, UnitLine line) {
        var number = line.place().number();
        duplicate(faults, line, Fields.UNIT, number, "onboarding.unit.duplicate", units.find(key(line.place())));
        if (!line.account().isEmpty()) {
            int first = accounts.find(NaturalKey.exact(line.account()));
            duplicate(faults, line, Fields.ACCOUNT, line.account(), "onboarding.account.duplicate", first);
        }
    }

    private void take(UnitLine line) {
        units.seen(key(line.place()), line.row());
        if (!line.account().isEmpty()) {
            accounts.seen(NaturalKey.exact(line.account()), line.row());
        }
    }

    private static void duplicate(List<RowFault> faults, Line line, String field, String cell, String key, int first) {
        if (first > 0) {
            faults.add(new RowFault(
                    line.row(),
                    field,
                    cell,
                    Problem.of(key, String.valueOf(first)).at(field)));
        }
    }

    private static long key(UnitLine.Place place) {
        return NaturalKey.of(place.building(), place.kind().name(), place.number());
    }

    private static long key(UnitLine.Meter meter) {
        return NaturalKey.of(meter.resource().name(), meter.serial());
    }
}
