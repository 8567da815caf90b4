package org.commonhold.server.api.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.commonhold.estate.UnitId;
import org.commonhold.meterfault.MeterFaultFilter;
import org.commonhold.meterfault.MeterFaultId;
import org.commonhold.meterfault.MeterFaultRow;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.meterfault.ReportMeterFault;
import org.commonhold.metering.MeterId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Why meters do not bill although they hang there. */
@Path("meter-faults")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeterFaultsResource {

    private final MeterFaults faults;

    @Inject
    MeterFaultsResource(MeterFaults faults) {
        this.faults = faults;
    }

    /** The latest first; {@code open}: those that have no end alone. */
    @GET
    public Listing<MeterFaultRow> list(
            @QueryParam("unit") @Nullable UnitId unit,
            @QueryParam("meter") @Nullable MeterId meter,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam Page page) {
        var filter = new MeterFaultFilter(unit, meter, open);
        return page.of(faults.faults(filter, page.offset(), page.limit()), faults.count(filter));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made report(ReportMeterFault fault) {
        return new Made(faults.report(fault));
    }

    /** The meter bills again from that day on; the fault's first day takes it back. */
    @POST
    @Path("{fault}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public void end(@PathParam("fault") MeterFaultId fault, End end) {
        faults.end(fault, end.day());
    }

    /** The first day without the fault. */
    public record End(LocalDate day) {}
}
