package org.commonhold.server.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonhold.estate.AccountId;
import org.commonhold.paylink.MadeLink;
import org.commonhold.paylink.PayLinkRow;
import org.commonhold.paylink.PayLinks;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;

/** Links by which an account is paid without a login. */
@Path("accounts/{account}/payment-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountPaymentLinks {

    private final PayLinks links;

    @Inject
    AccountPaymentLinks(PayLinks links) {
        this.links = links;
    }

    /** The latest first; never their addresses. */
    @GET
    public Listing<PayLinkRow> list(@PathParam("account") AccountId account, @BeanParam Page page) {
        return page.cut(links.list(account));
    }

    /** The answer holds the address, once. */
    @POST
    @Creates
    public MadeLink make(@PathParam("account") AccountId account) {
        return links.make(account);
    }
}
