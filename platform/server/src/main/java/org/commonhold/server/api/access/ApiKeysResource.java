package org.commonhold.server.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.commonhold.party.PartyId;
import org.commonhold.security.ApiKeyRow;
import org.commonhold.security.ApiKeys;
import org.commonhold.security.Role;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.PasswordAllowed;
import org.jspecify.annotations.Nullable;

/** Keys for programs; the first one is made with an administrator's login and password. */
@Path("api-keys")
@RequestScoped
@PasswordAllowed
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

    private final ApiKeys keys;
    private final KnownPeople people;

    @Inject
    ApiKeysResource(ApiKeys keys, KnownPeople people) {
        this.keys = keys;
        this.people = people;
    }

    @GET
    public Listing<ApiKeyRow> list(@BeanParam Page page) {
        return page.cut(keys.list());
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public NewKey create(KeyWish wish) {
        return new NewKey(keys.create(wish.name(), wish.roles(), people.known(wish.party())));
    }

    /** From now on the key is refused. */
    @DELETE
    @Path("{key}")
    public void revoke(@PathParam("key") long key) {
        keys.revoke(key);
    }

    /** {@code party}: the owner or occupant the key acts for. */
    public record KeyWish(
            String name, Set<Role> roles, @Nullable PartyId party) {}

    /** The key, shown this once. */
    public record NewKey(String key) {}
}
