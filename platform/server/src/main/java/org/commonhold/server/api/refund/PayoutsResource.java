package org.commonhold.server.api.refund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.job.JobId;
import org.commonhold.payout.Clearing;
import org.commonhold.payout.Difference;
import org.commonhold.payout.PayoutRow;
import org.commonhold.payout.Payouts;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** The card provider's books of the company, beside ours. */
@Path("payouts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayoutsResource {

    private final Payouts payouts;

    @Inject
    PayoutsResource(Payouts payouts) {
        this.payouts = payouts;
    }

    /** The latest first. */
    @GET
    public Listing<PayoutRow> list(@BeanParam Page page) {
        return page.of(payouts.list(page.offset(), page.limit()), null);
    }

    /** The balance at the provider, explained. */
    @GET
    @Path("clearing")
    public Clearing clearing() {
        return payouts.clearing();
    }

    /** Where the books do not meet, the earliest first. */
    @GET
    @Path("differences")
    public Listing<Difference> differences(@BeanParam Page page) {
        return page.of(payouts.differences(page.offset(), page.limit()), null);
    }

    /** Reads the provider's books in the background. */
    @POST
    @Path("read")
    public Started read() {
        return new Started(payouts.read());
    }

    /** The job that reads. */
    public record Started(JobId job) {}
}
