package org.commonhold.server.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.ledgercheck.LedgerCheckDetails;
import org.commonhold.ledgercheck.LedgerChecks;

/** The books of the company. */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private final Ledger ledger;
    private final LedgerChecks checks;

    @Inject
    LedgerResource(Ledger ledger, LedgerChecks checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    @GET
    @Path("trial-balance")
    public TrialBalance trialBalance() {
        return ledger.trialBalance();
    }

    /** What was found when the books were checked last; not found: nobody has looked yet. */
    @GET
    @Path("check")
    public LedgerCheckDetails latestCheck() {
        return checks.latest().orElseThrow(() -> new NotFound("ledgerCheck"));
    }

    /** Asks every rule now. */
    @POST
    @Path("check")
    public LedgerCheckDetails check() {
        return checks.check();
    }
}
