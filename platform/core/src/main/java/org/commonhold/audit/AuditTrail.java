package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonhold.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The record of who did what; written in the transaction of the act. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private final AuditStore store;
    private final Clock clock;

    @Inject
    AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Notes that the current actor did this to this object of the current company. */
    public void record(String action, String objectKind, @Nullable Long objectId, @Nullable String detail) {
        store.add(new AuditEvent(clock.instant(), CurrentActor.require(), action, objectKind, objectId, detail));
    }
}
