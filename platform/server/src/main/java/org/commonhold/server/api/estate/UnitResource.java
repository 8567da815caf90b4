package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.Estates;
import org.commonhold.estate.UnitDetails;
import org.commonhold.estate.UnitId;

/** One unit with its accounts and people. */
@Path("units/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    private final Estates estates;

    @Inject
    UnitResource(Estates estates) {
        this.estates = estates;
    }

    @GET
    public UnitDetails details(@PathParam("unit") UnitId unit) {
        return estates.unit(unit);
    }
}
