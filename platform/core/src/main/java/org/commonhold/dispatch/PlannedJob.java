package org.commonhold.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.commonhold.security.UserId;
import org.commonhold.workorder.WorkOrderId;

/** A job that somebody has on the day in question, and in which building. */
record PlannedJob(WorkOrderId order, UserId technician, long building, Instant from, Instant to) {

    boolean touches(Instant otherFrom, Instant otherTo) {
        return from.isBefore(otherTo) && to.isAfter(otherFrom);
    }

    int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }
}
