package org.commonhold.server.api.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.commonhold.tariff.DefineService;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.ServicePrice;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.TariffVersionRow;
import org.commonhold.tariff.Tariffs;
import org.jspecify.annotations.Nullable;

/** What is charged for, and its dated prices. */
@Path("services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    private final Tariffs tariffs;

    @Inject
    ServicesResource(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @GET
    public Listing<ServiceRow> list(@BeanParam Page page) {
        return page.cut(tariffs.services());
    }

    /** Every active service with its price on a day. */
    @GET
    @Path("in-force")
    public Listing<ServicePrice> inForce(@QueryParam("day") @Nullable LocalDate day, @BeanParam Page page) {
        return page.cut(tariffs.inForce(Required.parameter(day, "day")));
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public Made define(DefineService service) {
        return new Made(tariffs.defineService(service));
    }

    /** The latest first. */
    @GET
    @Path("{service}/prices")
    public Listing<TariffVersionRow> prices(@PathParam("service") ServiceId service, @BeanParam Page page) {
        return page.cut(tariffs.versions(service));
    }

    @POST
    @Creates
    @Path("{service}/prices")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made setPrice(@PathParam("service") ServiceId service, Price price) {
        return new Made(tariffs.setPrice(service, price.validFrom(), price.price(), price.decision()));
    }

    /** The price from a day on; {@code decision} is the document that set it. */
    public record Price(
            LocalDate validFrom, BigDecimal price, @Nullable String decision) {}
}
