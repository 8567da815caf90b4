package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Meters that count for a whole building. What they count beyond the units is the common use that those share; without a
 * reading in the month nothing is divided and the run says so.
 */
@ApplicationScoped
@Transactional
public class BuildingMeters {

    private final BuildingMeterSql sql;
    private final MeterStore store;
    private final ReadingIntake intake;
    private final SubmissionWindows windows;
    private final Estates estates;
    private final AuditTrail audit;

    @Inject
    BuildingMeters(
            BuildingMeterSql sql,
            MeterStore store,
            ReadingIntake intake,
            SubmissionWindows windows,
            Estates estates,
            AuditTrail audit) {
        this.sql = sql;
        this.store = store;
        this.intake = intake;
        this.windows = windows;
        this.estates = estates;
        this.audit = audit;
    }

    /** By estate, building and resource; those that were removed last. */
    public List<BuildingMeterRow> meters(BuildingMeterFilter filter, int offset, int limit) {
        known(filter);
        return sql.page(filter, offset, limit);
    }

    /** How many {@link #meters} has in all. */
    public long count(BuildingMeterFilter filter) {
        known(filter);
        return sql.count(filter);
    }

    public BuildingMeterRow meter(MeterId id) {
        Access.require(Permission.READINGS_VIEW);
        return existing(id);
    }

    /** What day it is at the company. */
    public LocalDate today() {
        return windows.today();
    }

    public MeterId install(InstallMeter command) {
        Access.require(Permission.METERS_MANAGE);
        estates.entrances(command.building());
        var problems = new ArrayList<>(BuildingMeterRules.judge(command, windows.today()));
        serial(command.resource(), command.serial(), null, problems);
        refuse(problems);
        var meter = new Meter(command);
        store.add(meter);
        store.flush();
        command.dials().forEach(d -> store.add(new MeterRegister(meter.id(), d)));
        store.flush();
        audit.record("metering.meter.installed", "METER", meter.id(), meter.resource() + " " + meter.serial());
        return meter.meterId();
    }

    /** Refused when it would be removed before its last reading. */
    public void change(ChangeMeter command) {
        Access.require(Permission.METERS_MANAGE);
        var row = existing(command.meter());
        var lastRead = row.dials().stream()
                .map(BuildingMeterRow.Dial::lastOn)
                .max(LocalDate::compareTo)
                .orElse(row.installedOn());
        var problems = new ArrayList<>(BuildingMeterRules.judge(command, row.installedOn(), lastRead, windows.today()));
        serial(row.resource(), command.serial(), command.meter(), problems);
        refuse(problems);
        store.locked(command.meter()).change(command);
        store.flush();
        audit.record(
                "metering.meter.changed",
                "METER",
                command.meter().value(),
                row.serial() + " -> " + command.serial().strip() + ", " + command.verificationDue() + ", "
                        + command.removedOn());
    }

    /** What {@link #enter} would say, without storing anything. */
    public SubmissionCheck check(EnterMeterReadings command) {
        Access.require(Permission.READINGS_ENTER);
        existing(command.meter());
        return judge(command);
    }

    /** Takes the values; a questioned one that is not confirmed is refused with {@code metering.reading.confirm}. */
    public void enter(EnterMeterReadings command) {
        Access.require(Permission.READINGS_ENTER);
        existing(command.meter());
        store.locked(command.meter());
        var check = judge(command);
        if (!check.acceptable()) {
            throw new ReadingRejected(check.problems().isEmpty() ? check.questions() : check.problems());
        }
        var fresh = fresh(command);
        if (!fresh.isEmpty()) {
            intake.take(command.meter(), command.takenOn(), fresh);
        }
    }

    /** Every reading of the meter, superseded ones too, newest first. */
    public List<ReadingRow> history(MeterId meter) {
        Access.require(Permission.READINGS_VIEW);
        existing(meter);
        return dialsOf(meter).rows(List.of());
    }

    /** Puts another value in a reading's place, at the same date; as {@link MeterReadings#correct} does for units. */
    public ReadingId correct(MeterId meter, ReadingId id, BigDecimal newValue, String reason) {
        Access.require(Permission.READINGS_ENTER);
        existing(meter);
        store.locked(meter);
        var reading = store.reading(id);
        var dials = dialsOf(meter);
        if (dials.registers().stream().noneMatch(g -> g.registerId().equals(reading.register()))) {
            throw new NotFound("reading");
        }
        refuse(dials.correctionProblems(reading, newValue, reason.strip()));
        return intake.correct(reading, newValue, reason.strip());
    }

    private SubmissionCheck judge(EnterMeterReadings command) {
        var meter = store.meter(command.meter());
        var removed = meter.removedOn();
        if (removed != null && !command.takenOn().isBefore(removed)) {
            var problem = Problem.of("metering.meter.removed", removed).at("takenOn");
            return new SubmissionCheck(List.of(problem), List.of(), List.of());
        }
        var day = command.takenOn().isBefore(meter.installedOn()) ? meter.installedOn() : command.takenOn();
        return ReadingRules.judge(command, dialsOf(command.meter()).statesAt(day), windows.today());
    }

    private List<SubmitReadings.Entry> fresh(EnterMeterReadings command) {
        var dials = dialsOf(command.meter());
        return command.values().stream()
                .filter(e -> dials.valid(e.register()).stream()
                        .filter(r -> r.takenOn().equals(command.takenOn()))
                        .noneMatch(r -> r.value().compareTo(e.value()) == 0))
                .toList();
    }

    private UnitMeters dialsOf(MeterId id) {
        var registers = store.registersOf(id);
        return new UnitMeters(List.of(store.meter(id)), registers, store.readingsOf(registers));
    }

    private BuildingMeterRow existing(MeterId id) {
        return sql.one(id).stream().findFirst().orElseThrow(() -> new NotFound("meter"));
    }

    private void known(BuildingMeterFilter filter) {
        Access.require(Permission.READINGS_VIEW);
        if (filter.estate() != null) {
            estates.buildings(filter.estate());
        }
        if (filter.building() != null) {
            estates.entrances(filter.building());
        }
    }

    private void serial(Resource resource, String serial, @Nullable MeterId but, List<Problem> problems) {
        if (sql.serialUsed(resource, serial, but)) {
            problems.add(Problem.of("metering.meter.serialUsed").at("serial"));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ReadingRejected(problems);
        }
    }
}
