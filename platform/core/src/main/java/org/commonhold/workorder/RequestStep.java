package org.commonhold.workorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.TenantRow;
import org.jspecify.annotations.Nullable;

/** One line of a request's timeline, with the actor's name as it was then. */
@Entity
@Table(name = "request_step")
class RequestStep extends TenantRow {

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "work_order_id")
    private @Nullable Long workOrderId;

    @Enumerated(EnumType.STRING)
    private TimelineStep step;

    private Instant at;

    @Column(name = "actor_id")
    private @Nullable Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected RequestStep() {}

    RequestStep(
            long requestId,
            @Nullable Long workOrderId,
            TimelineStep step,
            Instant at,
            Actor actor,
            @Nullable String note) {
        this.requestId = requestId;
        this.workOrderId = workOrderId;
        this.step = step;
        this.at = at;
        actorId = actor.id();
        actorName = actor.name();
        this.note = note;
    }

    long requestId() {
        return requestId;
    }

    @Nullable
    Long workOrderId() {
        return workOrderId;
    }

    @Nullable
    Long actorId() {
        return actorId;
    }

    RequestDetails.Step told() {
        return new RequestDetails.Step(step, at, actorName, note);
    }
}
