package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.Estates;
import org.commonhold.estate.UnitFilter;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** Accounts of the units. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private final Estates estates;

    @Inject
    AccountsResource(Estates estates) {
        this.estates = estates;
    }

    @GET
    public Listing<AccountRef> list(
            @QueryParam("estate") @Nullable EstateId estate,
            @QueryParam("building") @Nullable BuildingId building,
            @QueryParam("text") @Nullable String text,
            @BeanParam Page page) {
        var filter = new UnitFilter(estate, building, text);
        return page.of(estates.accounts(filter, page.offset(), page.limit()), estates.countAccounts(filter));
    }
}
