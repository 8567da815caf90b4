package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a meter of a building may be. Pure. */
final class BuildingMeterRules {

    private static final int SERIAL = 60;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 6;
    private static final Set<String> ZONES = Set.of("T1", "T2", "T3", "T4");

    private BuildingMeterRules() {}

    static List<Problem> judge(InstallMeter command, LocalDate today) {
        var problems = new ArrayList<Problem>();
        serial(command.serial(), problems);
        if (command.installedOn().isAfter(today)) {
            problems.add(Problem.of("metering.meter.future", today).at("installedOn"));
        }
        due(command.verificationDue(), command.installedOn(), problems);
        if (command.dials().isEmpty()) {
            problems.add(Problem.of("metering.meter.noDial").at("dials"));
        }
        var zones = new HashSet<String>();
        for (int i = 0; i < command.dials().size(); i++) {
            dial(command.dials().get(i), "dials[" + i + "].", zones, problems);
        }
        return problems;
    }

    /** {@code lastRead}: what was read later than it was removed would count no more. */
    static List<Problem> judge(ChangeMeter command, LocalDate installedOn, LocalDate lastRead, LocalDate today) {
        var problems = new ArrayList<Problem>();
        serial(command.serial(), problems);
        due(command.verificationDue(), installedOn, problems);
        var removed = command.removedOn();
        if (removed != null && removed.isAfter(today)) {
            problems.add(Problem.of("metering.meter.future", today).at("removedOn"));
        } else if (removed != null && (removed.isBefore(lastRead) || !removed.isAfter(installedOn))) {
            problems.add(Problem.of("metering.meter.removedEarly", lastRead, installedOn)
                    .at("removedOn"));
        }
        return problems;
    }

    private static void serial(String serial, List<Problem> problems) {
        if (serial.isBlank()) {
            problems.add(Problem.of("metering.meter.serialMissing").at("serial"));
        } else if (serial.strip().length() > SERIAL) {
            problems.add(Problem.of("metering.meter.serialLong", SERIAL).at("serial"));
        }
    }

    private static void due(@Nullable LocalDate due, LocalDate installedOn, List<Problem> problems) {
        if (due != null && !due.isAfter(installedOn)) {
            problems.add(Problem.of("metering.meter.dueEarly", installedOn).at("verificationDue"));
        }
    }

    private static void dial(InstallMeter.Dial dial, String field, Set<String> zones, List<Problem> problems) {
        if (!ZONES.contains(dial.zone()) || !zones.add(dial.zone())) {
            problems.add(Problem.of("metering.meter.zone").at(field + "zone"));
        }
        if (dial.digits() < 1 || dial.digits() > MOST_DIGITS) {
            problems.add(Problem.of("metering.meter.digits", MOST_DIGITS).at(field + "digits"));
        } else if (dial.decimals() < 0 || dial.decimals() > MOST_DECIMALS) {
            problems.add(Problem.of("metering.meter.decimals", MOST_DECIMALS).at(field + "decimals"));
        } else {
            initial(dial.initial(), dial, field, problems);
        }
    }

    private static void initial(BigDecimal value, InstallMeter.Dial dial, String field, List<Problem> problems) {
        ReadingRules.shape(value, dial.digits(), dial.decimals()).ifPresent(p -> problems.add(p.at(field + "initial")));
    }
}
