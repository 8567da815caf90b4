package org.commonhold.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Facts.MeterFact;
import org.commonhold.pricing.Facts.MissingCase;
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
            unknown(from, meter.fault());
        } else if (valid != null && valid.isBefore(to)) {
            unknown(Slice.later(valid, from), MissingCase.METER_INVALID);
            to = Slice.later(valid, from);
        }
        for (var fact : meter.registers()) {
            var register = new RegisterUse(question, meter, fact, to);
            registers.add(register);
            if (meter.fault() == null && from.isBefore(to) && !register.closes(question)) {
                unknown(from, MissingCase.NOT_SUBMITTED);
            }
        }
        if (meter.registers().isEmpty()) {
            throw new NotPriced(Problem.of("pricing.fault.noRegister", question.name(), meter.serial()));
        }
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
