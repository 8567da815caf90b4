package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** What the administrator of a company may read of the record. */
@ApplicationScoped
@Transactional
public class AuditEvents {

    private final AuditStore store;

    @Inject
    AuditEvents(AuditStore store) {
        this.store = store;
    }

    /** The newest acts of the current company first, at most {@code limit}. */
    public List<AuditRow> latest(int limit) {
        Access.require(Permission.AUDIT_VIEW);
        return store.latest(limit).stream().map(AuditEvent::row).toList();
    }
}
