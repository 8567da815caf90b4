package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.commonhold.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Writes what happened to a request, and tells whoever listens. */
@ApplicationScoped
class Timeline {

    private final RequestStore store;
    private final Event<RequestStepped> stepped;
    private final Clock clock;

    @Inject
    Timeline(RequestStore store, Event<RequestStepped> stepped, Clock clock) {
        this.store = store;
        this.stepped = stepped;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(ServiceRequest request, @Nullable WorkOrder order, TimelineStep step, @Nullable String note) {
        store.add(new RequestStep(
                request.id(), order == null ? null : order.id(), step, now(), CurrentActor.require(), note));
        stepped.fire(new RequestStepped(
                new RequestId(request.id()),
                request.number(),
                request.unit(),
                step,
                request.state(),
                request.reporter()));
    }
}
