package org.commonhold.tenancy;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The first lock of tenancy, in one place: whenever EclipseLink opens a unit of work or a client session it learns the
 * company from {@link CurrentTenant}. Without one the property stays unset and every query on company data throws.
 */
public final class TenantSessions implements SessionCustomizer {

    /** Name of the session property that EclipseLink reads. */
    public static final String PROPERTY = "eclipselink.tenant-id";

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postAcquireUnitOfWork(SessionEvent event) {
                bind(event.getSession());
            }

            @Override
            public void postAcquireClientSession(SessionEvent event) {
                bind(event.getSession());
            }
        });
    }

    private static void bind(Session session) {
        CurrentTenant.get().ifPresent(tenant -> session.setProperty(PROPERTY, tenant.value()));
    }
}
