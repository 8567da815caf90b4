package org.commonhold.server.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.party.PartyId;
import org.commonhold.security.InviteUser;
import org.commonhold.security.Role;
import org.commonhold.security.UserRow;
import org.commonhold.security.Users;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** The logins of the company. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    private final Users users;
    private final KnownPeople people;

    @Inject
    UsersResource(Users users, KnownPeople people) {
        this.users = users;
        this.people = people;
    }

    @GET
    public Listing<UserRow> list(@BeanParam Page page) {
        return page.cut(users.list());
    }

    /** Active technicians, for the dispatcher. */
    @GET
    @Path("technicians")
    public Listing<UserRow> technicians(@BeanParam Page page) {
        return page.cut(users.technicians());
    }

    /** Invites by e-mail; again to send a new link. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made invite(Invitation body) {
        return new Made(users.invite(new InviteUser(
                body.email(), body.displayName(), body.language(), body.roles(), people.known(body.party()))));
    }

    /** {@code party}: the owner or occupant behind the login; none for employees. */
    public record Invitation(
            String email,
            String displayName,
            Language language,
            Set<Role> roles,
            @Nullable PartyId party) {}
}
