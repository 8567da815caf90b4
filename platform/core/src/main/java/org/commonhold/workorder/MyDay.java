package org.commonhold.workorder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technician's day.
 *
 * @param next the job at hand: one that he has set off for, else the earliest
 * @param later the other open jobs by time, also those of later days
 * @param done what he finished today
 */
public record MyDay(@Nullable WorkOrderRow next, List<WorkOrderRow> later, List<WorkOrderRow> done) {

    public MyDay {
        later = List.copyOf(later);
        done = List.copyOf(done);
    }

    /** @param byTime his open jobs and those done today, by time */
    static MyDay of(List<WorkOrderRow> byTime) {
        var open =
                new ArrayList<>(byTime.stream().filter(o -> !o.state().ended()).toList());
        var next = open.stream()
                .filter(o -> o.state().started())
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(null);
        open.remove(next);
        return new MyDay(
                next,
                open,
                byTime.stream().filter(o -> o.state() == WorkOrderState.DONE).toList());
    }
}
