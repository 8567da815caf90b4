package org.commonhold.server.api.refund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.dispute.DisputeRow;
import org.commonhold.dispute.Disputes;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** What payers' banks have taken back. */
@Path("disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputesResource {

    private final Disputes disputes;

    @Inject
    DisputesResource(Disputes disputes) {
        this.disputes = disputes;
    }

    /** Those that are not at an end first, the latest in front. */
    @GET
    public Listing<DisputeRow> list(@BeanParam Page page) {
        return page.of(disputes.list(page.offset(), page.limit()), null);
    }
}
