package org.commonhold.server.api.refund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundWay;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.twin.TwinId;
import org.commonhold.twin.TwinRow;
import org.commonhold.twin.Twins;
import org.jspecify.annotations.Nullable;

/** Two payments of one account and sum that look like one paid twice. */
@Path("paid-twice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaidTwiceResource {

    private final Twins twins;

    @Inject
    PaidTwiceResource(Twins twins) {
        this.twins = twins;
    }

    /** Those that wait for a decision, the latest first. */
    @GET
    public Listing<TwinRow> open(@BeanParam Page page) {
        return page.of(twins.open(page.offset(), page.limit()), null);
    }

    /** It was meant: the money stays on the account. */
    @POST
    @Path("{twin}/keep")
    public void keep(@PathParam("twin") TwinId twin) {
        twins.keep(twin);
    }

    /** Asks for all that is left of the later one to go back; the same pair gives the same refund. */
    @POST
    @Creates
    @Path("{twin}/refund")
    @Consumes(MediaType.APPLICATION_JSON)
    public RefundDetails refund(@PathParam("twin") TwinId twin, Back back) {
        return twins.refund(twin, back.way(), back.payee(), back.note());
    }

    /** By which way, and what a second person has to know. */
    public record Back(RefundWay way, @Nullable String payee, String note) {}
}
