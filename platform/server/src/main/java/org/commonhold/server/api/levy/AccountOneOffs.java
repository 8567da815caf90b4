package org.commonhold.server.api.levy;

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
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.LevyOneOff;
import org.commonhold.levy.OneOffRow;
import org.commonhold.levy.OneOffs;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.tariff.ServiceId;

/** One-off sums of an account. */
@Path("accounts/{account}/one-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountOneOffs {

    private final OneOffs oneOffs;

    @Inject
    AccountOneOffs(OneOffs oneOffs) {
        this.oneOffs = oneOffs;
    }

    @GET
    public Listing<OneOffRow> list(@PathParam("account") AccountId account, @BeanParam Page page) {
        var filter = LevyFilter.of(account);
        return page.of(oneOffs.oneOffs(filter, page.offset(), page.limit()), oneOffs.count(filter));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made levy(@PathParam("account") AccountId account, OneOff sum) {
        return new Made(oneOffs.levy(new LevyOneOff(
                account, sum.service(), sum.amount(), sum.firstPeriod(), sum.instalments(), sum.reason())));
    }

    /** A sum, whole or in instalments. */
    public record OneOff(ServiceId service, Money amount, BillingPeriod firstPeriod, int instalments, String reason) {}
}
