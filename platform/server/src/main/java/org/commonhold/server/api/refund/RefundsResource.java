package org.commonhold.server.api.refund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.refund.RefundDesk;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundFilter;
import org.commonhold.refund.RefundId;
import org.commonhold.refund.RefundRow;
import org.commonhold.refund.Refunds;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Refunds of the company: decided, paid out, asked about. */
@Path("refunds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RefundsResource {

    private final Refunds refunds;
    private final RefundDesk desk;

    @Inject
    RefundsResource(Refunds refunds, RefundDesk desk) {
        this.refunds = refunds;
        this.desk = desk;
    }

    /** The latest first: to be decided unless {@code state} says otherwise. */
    @GET
    public Listing<RefundRow> list(
            @QueryParam("state") @DefaultValue("REQUESTED") RefundFilter state, @BeanParam Page page) {
        return page.of(refunds.list(state, page.offset(), page.limit()), null);
    }

    @GET
    @Path("{refund}")
    public RefundDetails details(@PathParam("refund") RefundId refund) {
        return refunds.details(refund);
    }

    /** By another person than the one who asked. */
    @POST
    @Path("{refund}/approve")
    public RefundDetails approve(@PathParam("refund") RefundId refund) {
        return refunds.approve(refund);
    }

    /** By another person than the one who asked. */
    @POST
    @Path("{refund}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public RefundDetails reject(@PathParam("refund") RefundId refund, Why why) {
        return refunds.reject(refund, why.why());
    }

    /** Asks the gateway where it stands. */
    @POST
    @Path("{refund}/ask")
    public RefundDetails ask(@PathParam("refund") RefundId refund) {
        return refunds.ask(refund);
    }

    /** The office has made the transfer. */
    @POST
    @Path("{refund}/transferred")
    public RefundDetails transferred(@PathParam("refund") RefundId refund) {
        desk.transferred(refund);
        return refunds.details(refund);
    }

    /** It will not be paid out after all. */
    @POST
    @Path("{refund}/call-off")
    @Consumes(MediaType.APPLICATION_JSON)
    public RefundDetails callOff(@PathParam("refund") RefundId refund, Why why) {
        desk.callOff(refund, why.why());
        return refunds.details(refund);
    }

    /** The reason, for the others. */
    public record Why(String why) {}
}
