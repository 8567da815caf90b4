package org.commonhold.server.api.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.CoverageRow;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MissingRow;
import org.commonhold.metering.ReadingId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** Readings of the whole company, for its staff. */
@Path("readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {

    private final MeterReadings readings;

    @Inject
    ReadingsResource(MeterReadings readings) {
        this.readings = readings;
    }

    /** Registers without a reading in a month, by building and unit. */
    @GET
    @Path("missing")
    public Listing<MissingRow> missing(@QueryParam("period") @Nullable BillingPeriod period, @BeanParam Page page) {
        var month = Required.parameter(period, "period");
        return page.of(readings.missing(month, page.offset(), page.limit()), null);
    }

    /** How complete a month is, by building. */
    @GET
    @Path("coverage")
    public Listing<CoverageRow> coverage(@QueryParam("period") @Nullable BillingPeriod period, @BeanParam Page page) {
        return page.cut(readings.coverage(Required.parameter(period, "period")));
    }

    /** Puts another value in a reading's place; the old one stays on record. */
    @POST
    @Creates
    @Path("{reading}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made correct(@PathParam("reading") ReadingId reading, Correction body) {
        return new Made(readings.correct(reading, body.newValue(), body.reason()));
    }

    /** The value that is right and why. */
    public record Correction(BigDecimal newValue, String reason) {}
}
