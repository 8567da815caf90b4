package org.commonhold.server.api.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.forecast.Forecast;
import org.commonhold.forecast.ForecastDetails;
import org.commonhold.forecast.ForecastId;
import org.commonhold.forecast.Forecasts;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** A comparison of terms with those in force: how far it is and what came out. */
@Path("forecasts/{forecast}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForecastsResource {

    private final Forecasts forecasts;

    @Inject
    ForecastsResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    /** Its job and, once that is done, how many pay how much more or less, in bands. */
    @GET
    public ForecastDetails details(@PathParam("forecast") ForecastId forecast) {
        return forecasts.details(forecast);
    }

    /** Account by account, the largest rise first, those that could not be compared last; empty until the job is done. */
    @GET
    @Path("changes")
    public Listing<Forecast.Change> changes(@PathParam("forecast") ForecastId forecast, @BeanParam Page page) {
        return page.of(forecasts.changes(forecast, page.offset(), page.limit()), forecasts.count(forecast));
    }

    /** Asks a comparison at work to stop; it then has no result. */
    @POST
    @Path("cancel")
    public ForecastDetails cancel(@PathParam("forecast") ForecastId forecast) {
        forecasts.cancel(forecast);
        return forecasts.details(forecast);
    }
}
