package org.commonhold.server.api.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.security.UserId;
import org.commonhold.server.api.Listing;

/** Asks the owners of one account into the owner portal. */
@Path("accounts/{account}/owner-invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountOwners {

    private final OwnerInvitations invitations;

    @Inject
    AccountOwners(OwnerInvitations invitations) {
        this.invitations = invitations;
    }

    /** Invites all of today's owners that have an e-mail; again while no password is set. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<UserId> invite(@PathParam("account") AccountId account, InvitationLanguage how) {
        var invited = invitations.invite(account, how.language());
        return new Listing<>(invited, 0, invited.size(), (long) invited.size());
    }
}
