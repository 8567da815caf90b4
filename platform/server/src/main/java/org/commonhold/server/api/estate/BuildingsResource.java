package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EntranceRow;
import org.commonhold.estate.Estates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** One building. */
@Path("buildings/{building}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BuildingsResource {

    private final Estates estates;

    @Inject
    BuildingsResource(Estates estates) {
        this.estates = estates;
    }

    @GET
    @Path("entrances")
    public Listing<EntranceRow> entrances(@PathParam("building") BuildingId building, @BeanParam Page page) {
        return page.cut(estates.entrances(building));
    }
}
