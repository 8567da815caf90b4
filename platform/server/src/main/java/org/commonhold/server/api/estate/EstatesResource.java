package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.BuildingRow;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Estates, from which everything else hangs. */
@Path("estates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EstatesResource {

    private final Estates estates;
    private final OwnerInvitations invitations;

    @Inject
    EstatesResource(Estates estates, OwnerInvitations invitations) {
        this.estates = estates;
        this.invitations = invitations;
    }

    @GET
    public Listing<EstateRow> list(@BeanParam Page page) {
        return page.cut(estates.estates());
    }

    @GET
    @Path("{estate}/buildings")
    public Listing<BuildingRow> buildings(@PathParam("estate") EstateId estate, @BeanParam Page page) {
        return page.cut(estates.buildings(estate));
    }

    /** Invites every owner with an e-mail and no login yet. */
    @POST
    @Path("{estate}/owner-invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Invited inviteAll(@PathParam("estate") EstateId estate, InvitationLanguage how) {
        return new Invited(invitations.inviteAll(estate, how.language()));
    }

    /** How many people were invited. */
    public record Invited(int people) {}
}
