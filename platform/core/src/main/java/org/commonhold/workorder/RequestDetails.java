package org.commonhold.workorder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All about a request: its photos are asked for one by one with an index from 0 to {@code photos - 1}; the timeline has
 * the oldest step first.
 *
 * @param rating 1 (bad) to 5 (good)
 * @param cancellable no technician has set off yet
 * @param orderable a new job can be made of it: it is open and no job waits for a technician
 */
public record RequestDetails(
        RequestRow request,
        @Nullable String phone,
        @Nullable String reporter,
        int photos,
        List<Step> timeline,
        List<WorkOrderRow> workOrders,
        @Nullable Integer rating,
        @Nullable String ratingText,
        boolean cancellable,
        boolean ratable,
        boolean orderable) {

    public RequestDetails {
        timeline = List.copyOf(timeline);
        workOrders = List.copyOf(workOrders);
    }

    /** What happened, when, by whom. */
    public record Step(
            TimelineStep step,
            Instant at,
            String actor,
            @Nullable String note) {}
}
