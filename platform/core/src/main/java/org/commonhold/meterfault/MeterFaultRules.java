package org.commonhold.meterfault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** When a fault can be and how it ends. Pure. */
final class MeterFaultRules {

    private static final int DOCUMENT = 200;

    private MeterFaultRules() {}

    /** How long a meter hangs there: [installedOn, removedOn). */
    record Life(LocalDate installedOn, @Nullable LocalDate removedOn) {}

    static List<Problem> judge(ReportMeterFault fault, Life meter, List<MeterFaultRow> others, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (fault.document().isBlank()) {
            problems.add(Problem.of("meterfault.document.missing").at("document"));
        } else if (fault.document().strip().length() > DOCUMENT) {
            problems.add(Problem.of("meterfault.document.long", DOCUMENT).at("document"));
        }
        begin(fault.from(), meter, today, problems);
        var to = fault.to();
        if (to != null && !to.isAfter(fault.from())) {
            problems.add(Problem.of("meterfault.to.early", fault.from()).at("to"));
        }
        others.stream()
                .filter(o -> overlap(fault, o))
                .findFirst()
                .ifPresent(o ->
                        problems.add(Problem.of("meterfault.overlaps", o.from()).at("from")));
        return problems;
    }

    /** The first day without the fault; one that is the first day with it takes the entry back. */
    static List<Problem> judgeEnd(MeterFaultRow fault, LocalDate day) {
        if (day.isBefore(fault.from())) {
            return List.of(Problem.of("meterfault.to.early", fault.from()).at("day"));
        }
        var ended = fault.to();
        return ended != null && !day.isBefore(ended)
                ? List.of(Problem.of("meterfault.end.late", ended).at("day"))
                : List.of();
    }

    private static void begin(LocalDate from, Life meter, LocalDate today, List<Problem> problems) {
        var removed = meter.removedOn();
        if (from.isAfter(today)) {
            problems.add(Problem.of("meterfault.from.future", today).at("from"));
        } else if (from.isBefore(meter.installedOn())) {
            problems.add(
                    Problem.of("meterfault.from.early", meter.installedOn()).at("from"));
        } else if (removed != null && !from.isBefore(removed)) {
            problems.add(Problem.of("meterfault.from.removed", removed).at("from"));
        }
    }

    private static boolean overlap(ReportMeterFault one, MeterFaultRow other) {
        return (other.to() == null || one.from().isBefore(other.to()))
                && (one.to() == null || other.from().isBefore(one.to()));
    }
}
