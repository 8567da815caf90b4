package org.commonhold.server.api.levy;

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
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.policy.BillingMonths;
import org.commonhold.policy.MonthRow;
import org.commonhold.policy.Reopening;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Months of an estate that have been billed or closed. */
@Path("estates/{estate}/billing-months")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BillingMonthsResource {

    private final BillingMonths months;

    @Inject
    BillingMonthsResource(BillingMonths months) {
        this.months = months;
    }

    /** The latest first. */
    @GET
    public Listing<MonthRow> list(@PathParam("estate") EstateId estate, @BeanParam Page page) {
        return page.of(months.months(estate, page.offset(), page.limit()), months.count(estate));
    }

    /** Nothing is posted into it any more. */
    @POST
    @Path("{month}/close")
    public void close(@PathParam("estate") EstateId estate, @PathParam("month") BillingPeriod month) {
        months.close(estate, month);
    }

    /** Opens it, or asks somebody else to. */
    @POST
    @Path("{month}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Reopened reopen(@PathParam("estate") EstateId estate, @PathParam("month") BillingPeriod month, Wish wish) {
        return new Reopened(months.reopen(estate, month, wish.reason()));
    }

    /** Why it is opened again. */
    public record Wish(String reason) {}

    /** What became of it. */
    public record Reopened(Reopening result) {}
}
