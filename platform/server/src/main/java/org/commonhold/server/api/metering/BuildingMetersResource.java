package org.commonhold.server.api.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.metering.BuildingMeterFilter;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.ChangeMeter;
import org.commonhold.metering.InstallMeter;
import org.commonhold.metering.MeterId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Meters that count for a whole building. */
@Path("building-meters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BuildingMetersResource {

    private final BuildingMeters meters;

    @Inject
    BuildingMetersResource(BuildingMeters meters) {
        this.meters = meters;
    }

    /** By estate, building and resource, with the last value of each dial. */
    @GET
    public Listing<BuildingMeterRow> list(
            @QueryParam("estate") @Nullable EstateId estate,
            @QueryParam("building") @Nullable BuildingId building,
            @BeanParam Page page) {
        var filter = new BuildingMeterFilter(estate, building);
        return page.of(meters.meters(filter, page.offset(), page.limit()), meters.count(filter));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made install(InstallMeter meter) {
        return new Made(meters.install(meter));
    }

    @GET
    @Path("{meter}")
    public BuildingMeterRow meter(@PathParam("meter") MeterId meter) {
        return meters.meter(meter);
    }

    @PUT
    @Path("{meter}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BuildingMeterRow change(@PathParam("meter") MeterId meter, Plate plate) {
        meters.change(new ChangeMeter(meter, plate.serial(), plate.verificationDue(), plate.removedOn()));
        return meters.meter(meter);
    }

    /** What is written on the meter and how long it hangs there. */
    public record Plate(
            String serial,
            @Nullable LocalDate verificationDue,
            @Nullable LocalDate removedOn) {}
}
