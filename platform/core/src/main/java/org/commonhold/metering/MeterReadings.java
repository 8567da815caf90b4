package org.commonhold.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.estate.UnitRef;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Readings from the form to the receipt, and what staff do with them. Owners and occupants see and submit for their own
 * units, inside the submission window; staff for every unit, at any time.
 */
@ApplicationScoped
@Transactional
public class MeterReadings {

    private static final int MISSING_SHOWN = 1000;

    private final MeterStore store;
    private final AccountAccess access;
    private final SubmissionWindows windows;
    private final ReadingIntake intake;
    private final CoverageSql coverage;

    @Inject
    MeterReadings(
            MeterStore store,
            AccountAccess access,
            SubmissionWindows windows,
            ReadingIntake intake,
            CoverageSql coverage) {
        this.store = store;
        this.access = access;
        this.windows = windows;
        this.intake = intake;
        this.coverage = coverage;
    }

    /** The form of a unit: its installed meters with their last values, and whether it may be sent today. */
    public MetersToRead forUnit(UnitId id) {
        var unit = readable(id);
        var today = windows.today();
        return new MetersToRead(
                id, unit.address(), today, windowForActor(), metersOf(id).toReadAt(today));
    }

    /** How many dials of a unit have no reading in the window that is open today; none while it is closed. */
    public int unread(UnitId id) {
        readable(id);
        var opened = windows.opened();
        return windows.state().open()
                ? (int) metersOf(id).statesAt(windows.today()).values().stream()
                        .filter(state -> state.previous().takenOn().isBefore(opened))
                        .count()
                : 0;
    }

    /** What {@link #submit} would say, without storing anything. */
    public SubmissionCheck check(SubmitReadings command) {
        submittable(command.unit());
        return judge(command);
    }

    /**
     * Takes the readings and gives the receipt; the same key again gives the same receipt, also at the same moment. A
     * questioned value that is not confirmed is refused with {@code metering.reading.confirm}.
     */
    public ReadingReceiptDetails submit(SubmitReadings command) {
        store.lock(command.unit());
        var unit = submittable(command.unit());
        var earlier = store.receipt(command.submissionKey());
        if (earlier.isPresent()) {
            return details(
                    earlier.filter(r -> r.unit().equals(command.unit())).orElseThrow(MeterReadings::keyUsed), unit);
        }
        var check = judge(command);
        if (!check.acceptable()) {
            throw new ReadingRejected(check.problems().isEmpty() ? check.questions() : check.problems());
        }
        return details(intake.accept(command), unit);
    }

    /** The receipt with this number, values as handed in. */
    public ReadingReceiptDetails receipt(long number) {
        Access.requireAny(Permission.OWN_READINGS_SUBMIT, Permission.READINGS_VIEW);
        var receipt = store.receipt(number).orElseThrow(() -> new NotFound("readingReceipt"));
        return details(receipt, access.unit(receipt.unit()));
    }

    /** Every reading of a unit, superseded ones too, newest first. */
    public List<ReadingRow> history(UnitId unit) {
        readable(unit);
        return metersOf(unit).rows(store.receiptsOf(unit));
    }

    /** The readings of a unit that were taken from one day to another, both included and in either order. */
    public List<ReadingRow> history(UnitId unit, LocalDate from, LocalDate to) {
        var first = from.isAfter(to) ? to : from;
        var last = from.isAfter(to) ? from : to;
        return history(unit).stream()
                .filter(r -> !r.takenOn().isBefore(first) && !r.takenOn().isAfter(last))
                .toList();
    }

    /** Every reading of one dial, superseded ones too, newest first. */
    public List<ReadingRow> history(RegisterId register) {
        return history(store.unitOf(register)).stream()
                .filter(r -> r.register().equals(register))
                .toList();
    }

    /** Registers without a reading in the month, by building and unit; the first thousand. */
    public List<MissingRow> missing(BillingPeriod period) {
        return missing(period, 0, MISSING_SHOWN);
    }

    /** A page of {@link #missing(BillingPeriod)}. */
    public List<MissingRow> missing(BillingPeriod period, int offset, int limit) {
        Access.require(Permission.READINGS_VIEW);
        return coverage.missing(period, null, offset, limit);
    }

    /** Those of one building, or of all. */
    public List<MissingRow> missing(BillingPeriod period, @Nullable BuildingId building, int offset, int limit) {
        Access.require(Permission.READINGS_VIEW);
        return coverage.missing(period, building, offset, limit);
    }

    /** What day it is at the company. */
    public LocalDate today() {
        return windows.today();
    }

    /** The unit that comes after this one on the round through those with a missing reading; none after the last. */
    public Optional<UnitId> nextMissing(BillingPeriod period, UnitId after) {
        var units = missing(period).stream().map(MissingRow::unit).distinct().toList();
        var at = units.indexOf(after);
        return at + 1 < units.size() && at >= 0 ? Optional.of(units.get(at + 1)) : Optional.empty();
    }

    /** How complete the month is, one row per building with meters, by name. */
    public List<CoverageRow> coverage(BillingPeriod period) {
        Access.require(Permission.READINGS_VIEW);
        return coverage.byBuilding(period);
    }

    /**
     * Puts another value in a reading's place, at the same date; the old one stays on record. Refused without a reason,
     * for a value that is already superseded, that the dial cannot show, or outside its neighbours.
     */
    public ReadingId correct(ReadingId id, BigDecimal newValue, String reason) {
        Access.require(Permission.READINGS_ENTER);
        var register = store.reading(id).register();
        var unit = store.unitOf(register);
        access.unit(unit);
        store.lock(unit);
        var reading = store.reading(id);
        var problems = metersOf(unit).correctionProblems(reading, newValue, reason.strip());
        if (!problems.isEmpty()) {
            throw new ReadingRejected(problems);
        }
        return intake.correct(reading, newValue, reason.strip());
    }

    private SubmissionCheck judge(SubmitReadings command) {
        var window = windowForActor();
        if (!window.open()) {
            return new SubmissionCheck(List.of(closed(window)), List.of(), List.of());
        }
        var today = windows.today();
        return ReadingRules.judge(command, metersOf(command.unit()).statesAt(today), today);
    }

    private static Problem closed(WindowState window) {
        return Optional.ofNullable(window.opensOn())
                .map(day -> Problem.of("metering.window.closed", day))
                .orElseGet(() -> Problem.of("metering.window.closedLong"));
    }

    private WindowState windowForActor() {
        return CurrentActor.require().may(Permission.READINGS_ENTER)
                ? new WindowState(true, null, null)
                : windows.state();
    }

    private UnitRef readable(UnitId unit) {
        Access.requireAny(Permission.OWN_READINGS_SUBMIT, Permission.READINGS_VIEW);
        return access.unit(unit);
    }

    private UnitRef submittable(UnitId unit) {
        Access.requireAny(Permission.OWN_READINGS_SUBMIT, Permission.READINGS_ENTER);
        return access.unit(unit);
    }

    private UnitMeters metersOf(UnitId unit) {
        var registers = store.registersOf(unit);
        return new UnitMeters(store.metersOf(unit), registers, store.readingsOf(registers));
    }

    private ReadingReceiptDetails details(ReadingReceipt receipt, UnitRef unit) {
        var rows = metersOf(receipt.unit()).rows(List.of(receipt)).stream()
                .filter(r -> r.receiptNumber() != null)
                .toList();
        return new ReadingReceiptDetails(
                receipt.receiptId(), receipt.number(), receipt.unit(), unit.address(), receipt.receivedAt(), rows);
    }

    private static ReadingRejected keyUsed() {
        return new ReadingRejected(Problem.of("metering.submission.keyUsed").at("submissionKey"));
    }
}
