package org.commonhold.server.api.cash;

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
import org.commonhold.cashdesk.Due;
import org.commonhold.cashdesk.Takings;
import org.commonhold.estate.AccountId;
import org.commonhold.scan.AccountFinder;
import org.commonhold.scan.FoundAccount;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Whose money is it? */
@Path("cash/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CashAccounts {

    private final AccountFinder finder;
    private final Takings takings;

    @Inject
    CashAccounts(AccountFinder finder, Takings takings) {
        this.finder = finder;
        this.takings = takings;
    }

    /** By number, name, address, statement number, or the text of a scanned payment code. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<FoundAccount> find(Typed typed, @BeanParam Page page) {
        return page.cut(finder.find(typed.text()));
    }

    /** What the account owes month by month. */
    @GET
    @Path("{account}/dues")
    public Listing<Due> dues(@PathParam("account") AccountId account, @BeanParam Page page) {
        return page.cut(takings.dues(account));
    }

    /** What was typed or scanned; in the body, because codes hold line breaks. */
    public record Typed(String text) {}
}
