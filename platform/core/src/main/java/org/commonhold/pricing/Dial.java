package org.commonhold.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.Point;
import org.commonhold.pricing.Facts.RegisterFact;
import org.jspecify.annotations.Nullable;

/** One meter in a period: its registers, and from when on it says nothing and why. */
final class Dial {

    private final Question question;
    private final MeterFact meter;
    private final List<RegisterUse> registers = new ArrayList<>();
    private LocalDate unknown;
    private @Nullable MissingCase why;

    Dial(Question question, MeterFact meter) {
        this.question = question;
        this.meter = meter;
        this.unknown = question.end();
        judge();
    }

    private void judge() {
        var from = Slice.later(meter.installedOn(), question.begin());
        var to = unknownUntil();
        var valid = meter.validUntil();
        if (meter.fault() != null) {
            to = readUntil(from);
            unknown(to, meter.fault());
        } else if (valid != null && valid.isBefore(to)) {
            unknown(Slice.later(valid, from), MissingCase.METER_INVALID);
            to = Slice.later(valid, from);
        }
        for (var fact : meter.registers()) {
            var register = new RegisterUse(meter, fact, to, counted(from, to));
            registers.add(register);
            if (meter.fault() == null && from.isBefore(to) && !register.closes(question)) {
                unknown(from, MissingCase.NOT_SUBMITTED);
            }
        }
        if (meter.registers().isEmpty()) {
            throw new NotPriced(Problem.of("pricing.fault.noRegister", question.name(), meter.serial()));
        }
    }

    /**
     * A meter that fails within the period was right until it was read last before (RU item 59: from the day it failed on). All
     * registers of that day count; without one nothing of the period does, and its first day is given.
     */
    private LocalDate readUntil(LocalDate from) {
        var failed = meter.faultFrom();
        var valid = meter.validUntil();
        if (failed == null || !failed.isAfter(from) || meter.registers().isEmpty()) {
            return from;
        }
        var end = valid == null ? failed : Slice.later(from, Slice.earlier(failed, valid));
        var days = new TreeSet<>(days(meter.registers().get(0)));
        meter.registers().forEach(r -> days.retainAll(opened(r) ? days(r) : Set.of()));
        return days.stream()
                .filter(d -> d.isAfter(from) && d.isBefore(end))
                .reduce((earlier, later) -> later)
                .orElse(from);
    }

    private static Set<LocalDate> days(RegisterFact register) {
        return register.readings().stream().map(Point::on).collect(Collectors.toSet());
    }

    /** Whether it is known what it showed when the period, or its time on the wall, began. */
    private boolean opened(RegisterFact register) {
        return !meter.installedOn().isBefore(question.begin())
                || !register.readings().isEmpty()
                        && register.readings().get(0).on().isBefore(question.begin());
    }

    /** Readings before this day count; null: all of them. */
    private @Nullable LocalDate counted(LocalDate from, LocalDate to) {
        if (meter.fault() == null) {
            return meter.validUntil();
        }
        return to.isAfter(from) ? to.plusDays(1) : question.begin();
    }

    private void unknown(LocalDate day, @Nullable MissingCase reason) {
        if (day.isBefore(unknown)) {
            unknown = day;
            why = reason;
        }
    }

    String serial() {
        return meter.serial();
    }

    List<RegisterUse> registers() {
        return registers;
    }

    /** The period's end when it says all. */
    LocalDate unknownFrom() {
        return unknown;
    }

    /** The day on which it is taken away, else the period's end. */
    LocalDate unknownUntil() {
        var removed = meter.removedOn();
        return removed == null ? question.end() : Slice.earlier(removed, question.end());
    }

    /** Null when it says all. */
    @Nullable
    MissingCase why() {
        return why;
    }

    boolean standsOn(LocalDate day) {
        var removed = meter.removedOn();
        return day.isBefore(question.end())
                && !meter.installedOn().isAfter(day)
                && (removed == null || removed.isAfter(day));
    }
}
