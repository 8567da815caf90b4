package org.commonhold.server.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.TrialBalance;

/** The books of the company. */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private final Ledger ledger;

    @Inject
    LedgerResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("trial-balance")
    public TrialBalance trialBalance() {
        return ledger.trialBalance();
    }
}
