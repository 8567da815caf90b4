package org.commonhold.server.api.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.latefee.LateFee;
import org.commonhold.latefee.LateFees;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.jspecify.annotations.Nullable;

/** What an account's debts have cost for being late, debt by debt and day by day. */
@Path("accounts/{account}/late-fees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountLateFees {

    private final LateFees lateFees;

    @Inject
    AccountLateFees(LateFees lateFees) {
        this.lateFees = lateFees;
    }

    @GET
    public Listing<LateFee> toDate(
            @PathParam("account") AccountId account,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam Page page) {
        return page.cut(lateFees.toDate(account, Required.parameter(asOf, "asOf")));
    }
}
