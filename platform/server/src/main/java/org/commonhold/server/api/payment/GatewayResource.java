package org.commonhold.server.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.gateway.GatewayStatus;
import org.commonhold.gateway.Gateways;

/** The company's own account at the card gateway; its keys go in and never come out. */
@Path("gateway")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GatewayResource {

    private final Gateways gateways;

    @Inject
    GatewayResource(Gateways gateways) {
        this.gateways = gateways;
    }

    @GET
    public GatewayStatus status() {
        return gateways.status();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public GatewayStatus configure(Keys keys) {
        return gateways.configure(keys.secretKey(), keys.webhookSecret());
    }

    /** As the gateway shows them. */
    public record Keys(String secretKey, String webhookSecret) {}
}
