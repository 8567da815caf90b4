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
import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.LevyId;
import org.commonhold.levy.ReliefRow;
import org.commonhold.levy.Reliefs;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Benefits and discounts of the company, of an estate or of a building. */
@Path("reliefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReliefsResource {

    private final Reliefs reliefs;

    @Inject
    ReliefsResource(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    /** The latest first. */
    @GET
    public Listing<ReliefRow> list(
            @QueryParam("estate") @Nullable EstateId estate,
            @QueryParam("building") @Nullable BuildingId building,
            @BeanParam Page page) {
        var filter = new LevyFilter(estate, building, null);
        return page.of(reliefs.reliefs(filter, page.offset(), page.limit()), reliefs.count(filter));
    }

    /** It no longer holds from that day on. */
    @POST
    @Path("{relief}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public void end(@PathParam("relief") LevyId relief, End end) {
        reliefs.end(relief, end.day());
    }

    /** The first day on which it no longer holds. */
    public record End(LocalDate day) {}
}
