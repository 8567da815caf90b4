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
import jakarta.ws.rs.core.MediaType;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.EnterMeterReadings;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.ReadingId;
import org.commonhold.metering.ReadingRow;
import org.commonhold.metering.SubmissionCheck;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;

/** What staff read from a meter of a building. */
@Path("building-meters/{meter}/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BuildingMeterReadings {

    private final BuildingMeters meters;

    @Inject
    BuildingMeterReadings(BuildingMeters meters) {
        this.meters = meters;
    }

    /** Newest first. */
    @GET
    public Listing<ReadingRow> history(@PathParam("meter") MeterId meter, @BeanParam Page page) {
        return page.cut(meters.history(meter));
    }

    /** What entering would say; stores nothing. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public SubmissionCheck check(@PathParam("meter") MeterId meter, UnitReadings.Submission body) {
        return meters.check(new EnterMeterReadings(meter, body.takenOn(), body.values()));
    }

    /** The same value for the same day again is taken once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void enter(@PathParam("meter") MeterId meter, UnitReadings.Submission body) {
        meters.enter(new EnterMeterReadings(meter, body.takenOn(), body.values()));
    }

    /** Puts another value in a reading's place; the old one stays on record. */
    @POST
    @Creates
    @Path("{reading}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made correct(
            @PathParam("meter") MeterId meter,
            @PathParam("reading") ReadingId reading,
            ReadingsResource.Correction body) {
        return new Made(meters.correct(meter, reading, body.newValue(), body.reason()));
    }
}
