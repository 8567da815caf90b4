package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The record of who did what; written in the transaction of the act. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    /** Notes that the current actor did this to this object of the current company. */
    public void record(String action, String objectKind, @Nullable Long objectId, @Nullable String detail) {
        throw new IllegalStateException("not wired");
    }
}
