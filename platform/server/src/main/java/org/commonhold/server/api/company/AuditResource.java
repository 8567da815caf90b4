package org.commonhold.server.api.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.audit.AuditEvents;
import org.commonhold.audit.AuditRow;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Who did what, for the administrator. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditEvents events;

    @Inject
    AuditResource(AuditEvents events) {
        this.events = events;
    }

    /** The newest acts first. */
    @GET
    public Listing<AuditRow> latest(@BeanParam Page page) {
        return page.of(events.latest(page.limit()), null);
    }
}
