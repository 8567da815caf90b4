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
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryRow;
import org.commonhold.ledger.Ledger;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.jspecify.annotations.Nullable;

/** What one account owes, and every entry that made it so. */
@Path("accounts/{account}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountLedger {

    private final Ledger ledger;

    @Inject
    AccountLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Now, or at the end of a day; negative is an advance. */
    @GET
    @Path("balance")
    public Balance balance(@PathParam("account") AccountId account, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return new Balance(account, ledger.balance(account, asOf));
    }

    /** The latest first. */
    @GET
    @Path("entries")
    public Listing<EntryRow> entries(@PathParam("account") AccountId account, @BeanParam Page page) {
        return page.of(ledger.entries(account, page.offset(), page.limit()), null);
    }

    /** The sum of the account's postings. */
    public record Balance(AccountId account, Money balance) {}
}
