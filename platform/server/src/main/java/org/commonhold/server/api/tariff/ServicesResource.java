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
import java.time.LocalDate;
import org.commonhold.pricing.Terms;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Made;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.commonhold.tariff.DefineService;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.tariff.TariffVersionRow;
import org.commonhold.tariff.Tariffs;
import org.jspecify.annotations.Nullable;

/** What is charged for, and how from when on. */
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

    /** Every active service with how it is charged on a day. */
    @GET
    @Path("in-force")
    public Listing<ServiceTerms> inForce(@QueryParam("day") @Nullable LocalDate day, @BeanParam Page page) {
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
    @Path("{service}/tariffs")
    public Listing<TariffVersionRow> versions(@PathParam("service") ServiceId service, @BeanParam Page page) {
        return page.cut(tariffs.versions(service));
    }

    @POST
    @Creates
    @Path("{service}/tariffs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made publish(@PathParam("service") ServiceId service, NewTariff tariff) {
        return new Made(
                tariffs.publish(new PublishTariff(service, tariff.validFrom(), tariff.terms(), tariff.decision())));
    }

    /** Terms from a day on; {@code decision} is the document that set them. */
    public record NewTariff(
            LocalDate validFrom, Terms terms, @Nullable String decision) {}
}
