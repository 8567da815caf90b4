package org.commonhold.server.api.levy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.levy.CommonCostRow;
import org.commonhold.levy.CommonCosts;
import org.commonhold.levy.CorrectCommonCost;
import org.commonhold.levy.LevyId;
import org.commonhold.levy.RecordCommonCost;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** Invoices that an estate or building shares for a month. */
@Path("common-costs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommonCostsResource {

    private final CommonCosts costs;

    @Inject
    CommonCostsResource(CommonCosts costs) {
        this.costs = costs;
    }

    @GET
    public Listing<CommonCostRow> list(@QueryParam("period") @Nullable BillingPeriod period, @BeanParam Page page) {
        var month = Required.parameter(period, "period");
        return page.of(costs.costs(month, page.offset(), page.limit()), costs.count(month));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made record(RecordCommonCost cost) {
        return new Made(costs.record(cost));
    }

    /** Another sum in its place; posted bills change by a correction run only. */
    @PUT
    @Path("{cost}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void correct(@PathParam("cost") LevyId cost, Invoice invoice) {
        costs.correct(new CorrectCommonCost(cost, invoice.amount(), invoice.document()));
    }

    /** Refused once the cost stands on bills. */
    @DELETE
    @Path("{cost}")
    public void remove(@PathParam("cost") LevyId cost) {
        costs.remove(cost);
    }

    /** What the invoice really says. */
    public record Invoice(Money amount, String document) {}
}
