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
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.levy.GrantRelief;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.ReliefReason;
import org.commonhold.levy.ReliefRow;
import org.commonhold.levy.Reliefs;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/** Benefits and discounts of an account. */
@Path("accounts/{account}/reliefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountReliefs {

    private final Reliefs reliefs;

    @Inject
    AccountReliefs(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    @GET
    public Listing<ReliefRow> list(@PathParam("account") AccountId account, @BeanParam Page page) {
        var filter = LevyFilter.of(account);
        return page.of(reliefs.reliefs(filter, page.offset(), page.limit()), reliefs.count(filter));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made grant(@PathParam("account") AccountId account, Relief relief) {
        return new Made(reliefs.grant(new GrantRelief(
                account,
                relief.service(),
                relief.reason(),
                relief.name(),
                relief.percent(),
                relief.entitled(),
                relief.persons(),
                relief.withinNorm(),
                relief.cash(),
                relief.validFrom(),
                relief.validTo(),
                relief.document())));
    }

    /** So many per cent off a service from a day on. */
    public record Relief(
            ServiceId service,
            ReliefReason reason,
            String name,
            BigDecimal percent,
            int entitled,
            int persons,
            @Nullable BigDecimal withinNorm,
            boolean cash,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String document) {}
}
