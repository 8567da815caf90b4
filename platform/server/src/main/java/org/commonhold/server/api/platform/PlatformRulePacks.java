package org.commonhold.server.api.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.rulepack.PackRow;
import org.commonhold.rulepack.PackShelf;
import org.commonhold.rulepack.RulePack;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.PasswordAllowed;

/** The packs of the installation; for its operator. */
@Path("platform/rule-packs")
@RequestScoped
@PasswordAllowed
@Produces(MediaType.APPLICATION_JSON)
public class PlatformRulePacks {

    private final PackShelf shelf;

    @Inject
    PlatformRulePacks(PackShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Listing<PackRow> list(@BeanParam Page page) {
        return page.cut(shelf.list());
    }

    /** A new version of a pack; in force at once for every company that follows it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PackRow put(RulePack pack) {
        return shelf.put(pack);
    }
}
