package org.commonhold.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a line is what it is: steps that add up to it, the readings it rests on, and remarks. Stored with the charge and shown
 * as a sentence and a table in every language.
 *
 * @param notes message keys below {@code pricing.note.} with their arguments: estimates, rules, benefits, who decided
 */
public record Explanation(List<Step> steps, List<Span> readings, List<Note> notes) {

    public Explanation {
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /**
     * One row of the computation.
     *
     * @param what message key below {@code pricing.step.}: area, tier, zone, standing, allowance, minimum, share, tax …
     * @param detail tells rows of a kind apart: "0–180", "T1", "heat"; empty when there is only one
     * @param from first day it is for, {@code to} first day it is not
     * @param factor of time, norm or benefit; 1 without
     * @param amount quantity × price × factor in major units, before rounding unless rounded by step
     * @param version the tariff version, null when none is behind it
     */
    public record Step(
            String what,
            String detail,
            LocalDate from,
            LocalDate to,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            BigDecimal factor,
            BigDecimal amount,
            @Nullable Long version,
            @Nullable LocalDate validFrom,
            @Nullable String decision) {}

    /** What one register counted between two readings, named by their ids; 0 for the value at installation. */
    public record Span(
            long fromId,
            long toId,
            String serial,
            String zone,
            BigDecimal from,
            LocalDate fromDate,
            BigDecimal to,
            LocalDate toDate,
            BigDecimal use) {}

    /** A remark; arguments are text, numbers plain with a point, dates ISO. */
    public record Note(String key, List<String> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }
    }
}
