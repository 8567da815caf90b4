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
    List<RowFault> check(UnitLine line) {
        var faults = new ArrayList<RowFault>();
        var place = line.place();
        long unit = NaturalKey.of(place.building(), place.kind().name(), place.number());
        long account = NaturalKey.exact(line.account());
        duplicate(faults, line, Fields.UNIT, place.number(), "onboarding.unit.duplicate", units.find(unit));
        if (!line.account().isEmpty()) {
            duplicate(
                    faults,
                    line,
                    Fields.ACCOUNT,
                    line.account(),
                    "onboarding.account.duplicate",
                    accounts.find(account));
        }
        for (var meter : line.meters()) {
            duplicate(
                    faults, line, Fields.METERS, meter.serial(), "onboarding.meter.duplicate", meters.find(key(meter)));
        }
        if (faults.isEmpty()) {
            units.seen(unit, line.row());
            if (!line.account().isEmpty()) {
                accounts.seen(account, line.row());
            }
            line.meters().forEach(m -> meters.seen(key(m), line.row()));
        }
        return faults;
    }

    private static void duplicate(
            List<RowFault> faults, UnitLine line, String field, String cell, String key, int first) {
        if (first > 0) {
            faults.add(new RowFault(
                    line.row(),
                    field,
                    cell,
                    Problem.of(key, String.valueOf(first)).at(field)));
        }
    }

    private static long key(UnitLine.Meter meter) {
        return NaturalKey.of(meter.resource().name(), meter.serial());
    }
}
