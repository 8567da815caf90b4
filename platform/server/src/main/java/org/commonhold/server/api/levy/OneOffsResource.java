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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.LevyId;
import org.commonhold.levy.LevyOneOffEach;
import org.commonhold.levy.OneOffRow;
import org.commonhold.levy.OneOffs;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** One-off sums of the company, of an estate or of a building. */
@Path("one-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OneOffsResource {

    private final OneOffs oneOffs;

    @Inject
    OneOffsResource(OneOffs oneOffs) {
        this.oneOffs = oneOffs;
    }

    /** The latest first. */
    @GET
    public Listing<OneOffRow> list(
            @QueryParam("estate") @Nullable EstateId estate,
            @QueryParam("building") @Nullable BuildingId building,
            @BeanParam Page page) {
        var filter = new LevyFilter(estate, building, null);
        return page.of(oneOffs.oneOffs(filter, page.offset(), page.limit()), oneOffs.count(filter));
    }

    /** The same sum on each account of an estate or building. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Laid levy(LevyOneOffEach levy) {
        return new Laid(oneOffs.levyEach(levy));
    }

    /** What has been billed stays; the rest is not charged. */
    @POST
    @Path("{oneOff}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public void cancel(@PathParam("oneOff") LevyId oneOff, Cancellation why) {
        oneOffs.cancel(oneOff, why.reason());
    }

    /** Why the rest is not charged. */
    public record Cancellation(String reason) {}

    /** On how many accounts it was laid. */
    public record Laid(int accounts) {}
}
