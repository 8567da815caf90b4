package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitRef;

/** What an owner or occupant has: for a key that acts for one. */
@Path("home")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {

    private final AccountAccess access;

    @Inject
    HomeResource(AccountAccess access) {
        this.access = access;
    }

    @GET
    public Home home() {
        return new Home(access.myUnits(), access.myAccounts());
    }

    /** Units owned or lived in today, and their accounts. */
    public record Home(List<UnitRef> units, List<AccountRef> accounts) {}
}
