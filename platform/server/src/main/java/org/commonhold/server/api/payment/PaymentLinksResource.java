package org.commonhold.server.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.paylink.PayLinkId;
import org.commonhold.paylink.PayLinks;

/** A payment link is taken back. */
@Path("payment-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentLinksResource {

    private final PayLinks links;

    @Inject
    PaymentLinksResource(PayLinks links) {
        this.links = links;
    }

    /** From now on the link does not work. */
    @DELETE
    @Path("{payLink}")
    public void revoke(@PathParam("payLink") PayLinkId link) {
        links.revoke(link);
    }
}
