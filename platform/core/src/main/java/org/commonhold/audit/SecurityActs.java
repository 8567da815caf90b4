package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonhold.security.SecurityAct;

/** Takes into the record what happens to the logins, keys and settings that stand left of it. */
@ApplicationScoped
class SecurityActs {

    private final AuditTrail trail;

    @Inject
    SecurityActs(AuditTrail trail) {
        this.trail = trail;
    }

    void happened(@Observes SecurityAct act) {
        trail.record(act.action(), act.objectKind(), act.objectId(), act.detail());
    }
}
