package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/** What the administrator of a company may read of the record. */
@ApplicationScoped
@Transactional
public class AuditEvents {

    private final AuditStore store;
    private final Companies companies;

    @Inject
    AuditEvents(AuditStore store, Companies companies) {
        this.store = store;
        this.companies = companies;
    }

    /** The newest acts of the current company first, at most {@code limit}. */
    public List<AuditRow> latest(int limit) {
        Access.require(Permission.AUDIT_VIEW);
        return store.latest(limit).stream().map(AuditEvent::row).toList();
    }

    /** Acts that pass the filter, the newest first. */
    public List<AuditRow> find(AuditFilter filter, int offset, int limit) {
        Access.require(Permission.AUDIT_VIEW);
        return store.find(filter, companies.current().timeZone(), offset, limit).stream()
                .map(AuditEvent::row)
                .toList();
    }

    /** How many {@link #find} has in all. */
    public long count(AuditFilter filter) {
        Access.require(Permission.AUDIT_VIEW);
        return store.count(filter, companies.current().timeZone());
    }

    /** The kinds of act that occur in the record. */
    public List<String> actions() {
        Access.require(Permission.AUDIT_VIEW);
        return store.actions();
    }
}
