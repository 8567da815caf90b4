package org.commonhold.server.api.levy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.levy.CommonCostRow;
import org.commonhold.levy.Levies;
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

    private final Levies levies;

    @Inject
    CommonCostsResource(Levies levies) {
        this.levies = levies;
    }

    @GET
    public Listing<CommonCostRow> list(@QueryParam("period") @Nullable BillingPeriod period, @BeanParam Page page) {
        return page.cut(levies.costs(Required.parameter(period, "period")));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made record(RecordCommonCost cost) {
        return new Made(levies.record(cost));
    }
}
