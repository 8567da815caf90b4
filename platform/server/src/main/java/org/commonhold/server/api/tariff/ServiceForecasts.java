package org.commonhold.server.api.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.forecast.ForecastDetails;
import org.commonhold.forecast.Forecasts;
import org.commonhold.kernel.NotFound;
import org.commonhold.pricing.Terms;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Made;
import org.commonhold.tariff.ServiceId;

/** What other terms of a service would have made of last month's bills. */
@Path("services/{service}/forecasts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServiceForecasts {

    private final Forecasts forecasts;

    @Inject
    ServiceForecasts(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    /** Starts a comparison; its job and what comes out stand in {@code forecasts/ID}. An earlier one of the service goes. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made start(@PathParam("service") ServiceId service, Trial trial) {
        return new Made(forecasts.start(service, trial.terms()));
    }

    /** The last one that was asked for. */
    @GET
    @Path("latest")
    public ForecastDetails latest(@PathParam("service") ServiceId service) {
        return forecasts.latest(service).orElseThrow(() -> new NotFound("forecast"));
    }

    /** Terms as they would be published. */
    public record Trial(Terms terms) {}
}
