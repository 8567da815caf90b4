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
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.ReadingReceiptDetails;
import org.commonhold.metering.ReadingRow;
import org.commonhold.metering.SubmissionCheck;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;

/** Meters and readings of one unit. */
@Path("units/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitReadings {

    private final MeterReadings readings;

    @Inject
    UnitReadings(MeterReadings readings) {
        this.readings = readings;
    }

    /** What can be read today: meters, digits, last values, and whether the window is open. */
    @GET
    @Path("meters")
    public MetersToRead meters(@PathParam("unit") UnitId unit) {
        return readings.forUnit(unit);
    }

    /** Newest first. */
    @GET
    @Path("readings")
    public Listing<ReadingRow> history(@PathParam("unit") UnitId unit, @BeanParam Page page) {
        return page.cut(readings.history(unit));
    }

    /** What handing in would say; stores nothing. */
    @POST
    @Path("readings/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public SubmissionCheck check(@PathParam("unit") UnitId unit, Submission body) {
        return readings.check(new SubmitReadings(unit, "check", body.takenOn(), body.values()));
    }

    /** Hands in and gives the receipt; the same key again gives the same receipt. */
    @POST
    @Creates
    @Path("readings")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReadingReceiptDetails submit(@PathParam("unit") UnitId unit, @BeanParam RequestKey key, Submission body) {
        return readings.submit(new SubmitReadings(unit, key.text(), body.takenOn(), body.values()));
    }

    /** What the dials showed on a day. */
    public record Submission(LocalDate takenOn, List<SubmitReadings.Entry> values) {}
}
