package org.commonhold.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.commonhold.security.UserRow;
import org.commonhold.workorder.WorkOrderId;

/**
 * Whom to send: first who is free in the slot, then whose working day still holds the job, then who is in that building
 * anyway, then who has least to do.
 */
final class AssignmentRules {

    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparing(
                    Proposal::free, Comparator.reverseOrder())
            .thenComparing(Proposal::fits, Comparator.reverseOrder())
            .thenComparing(p -> p.sameBuilding() > 0, Comparator.reverseOrder())
            .thenComparingInt(Proposal::busyMinutes)
            .thenComparing(Proposal::name);

    private AssignmentRules() {}

    /** The job to be given out: where and when. */
    record Task(WorkOrderId order, long building, Instant from, Instant to) {}

    /** All technicians, best first; {@code planned} are all jobs of the day, the task itself does not count. */
    static List<Proposal> rank(Task task, Collection<UserRow> technicians, Collection<PlannedJob> planned) {
        return technicians.stream()
                .map(t -> proposal(
                        task,
                        t,
                        planned.stream()
                                .filter(p -> p.technician().equals(t.id()))
                                .filter(p -> !p.order().equals(task.order()))
                                .toList()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Proposal proposal(Task task, UserRow technician, List<PlannedJob> day) {
        var busy = day.stream().mapToInt(PlannedJob::minutes).sum();
        var near =
                (int) day.stream().filter(p -> p.building() == task.building()).count();
        var free = day.stream().noneMatch(p -> p.touches(task.from(), task.to()));
        var length = (int) Duration.between(task.from(), task.to()).toMinutes();
        return new Proposal(
                technician.id(), technician.displayName(), busy, near, free, busy + length <= BoardLane.WORKDAY);
    }
}
