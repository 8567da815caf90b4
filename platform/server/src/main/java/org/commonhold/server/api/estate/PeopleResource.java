package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.party.Parties;
import org.commonhold.party.PartyId;
import org.commonhold.party.PartyRow;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;

/** People and organisations of the company. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private final Parties parties;
    private final OwnerInvitations invitations;

    @Inject
    PeopleResource(Parties parties, OwnerInvitations invitations) {
        this.parties = parties;
        this.invitations = invitations;
    }

    /** By name; {@code text} is part of a name, e-mail or phone. */
    @GET
    public Listing<PartyRow> list(@QueryParam("text") @DefaultValue("") String text, @BeanParam Page page) {
        return page.of(parties.page(text, page.offset(), page.limit()), parties.count(text));
    }

    @GET
    @Path("{person}")
    public PartyRow person(@PathParam("person") PartyId person) {
        return parties.party(person);
    }

    /** Invites one owner by e-mail. */
    @POST
    @Path("{person}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made invite(@PathParam("person") PartyId person, InvitationLanguage how) {
        return new Made(invitations.invite(person, how.language()));
    }
}
