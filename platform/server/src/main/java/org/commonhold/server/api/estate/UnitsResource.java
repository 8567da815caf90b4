package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.Estates;
import org.commonhold.estate.UnitFilter;
import org.commonhold.estate.UnitRef;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Units of the company, for its staff. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    private final Estates estates;

    @Inject
    UnitsResource(Estates estates) {
        this.estates = estates;
    }

    /** By building and number; {@code text} is part of a unit number, account number or owner's name. */
    @GET
    public Listing<UnitRef> list(
            @QueryParam("estate") @Nullable EstateId estate,
            @QueryParam("building") @Nullable BuildingId building,
            @QueryParam("text") @Nullable String text,
            @BeanParam Page page) {
        var filter = new UnitFilter(estate, building, text);
        return page.of(estates.units(filter, page.offset(), page.limit()), estates.count(filter));
    }
}
