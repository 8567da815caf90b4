package org.commonhold.server.api.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.remittance.BankDetails;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Where owners pay to, by fund and day. */
@Path("bank-details")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BankDetailsResource {

    private final BankAccounts accounts;

    @Inject
    BankDetailsResource(BankAccounts accounts) {
        this.accounts = accounts;
    }

    /** The latest start first. */
    @GET
    public Listing<BankDetails> list(@BeanParam Page page) {
        return page.cut(accounts.list());
    }

    /** From a day on; earlier ones stay as they were. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public BankDetails set(BankDetails details) {
        return accounts.set(details);
    }
}
