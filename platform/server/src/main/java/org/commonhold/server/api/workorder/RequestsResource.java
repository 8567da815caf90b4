package org.commonhold.server.api.workorder;

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
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.RequestKey;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.FaultPlace;
import org.commonhold.workorder.ReportFault;
import org.commonhold.workorder.RequestDetails;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.ServiceRequests;
import org.jspecify.annotations.Nullable;

/** Faults that people report. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    private final ServiceRequests requests;

    @Inject
    RequestsResource(ServiceRequests requests) {
        this.requests = requests;
    }

    /** For staff, newest first; without a state all. */
    @GET
    public Listing<RequestRow> list(@QueryParam("state") @Nullable RequestState state, @BeanParam Page page) {
        return page.of(requests.list(state, page.offset(), page.limit()), requests.count(state));
    }

    /** Of the units of the owner or occupant, newest first. */
    @GET
    @Path("mine")
    public Listing<RequestRow> mine(@BeanParam Page page) {
        return page.cut(requests.mine());
    }

    /** Photos are added one by one afterwards. The same key again gives the same request. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public RequestRow report(@BeanParam RequestKey key, Fault fault) {
        return requests.report(new ReportFault(
                key.text(),
                fault.unit(),
                fault.category(),
                fault.place(),
                fault.description(),
                fault.emergency(),
                fault.phone(),
                List.of()));
    }

    @GET
    @Path("{number}")
    public RequestDetails details(@PathParam("number") long number) {
        return requests.details(new RequestNumber(number));
    }

    /** Staff have looked at it. */
    @POST
    @Path("{number}/seen")
    public RequestDetails seen(@PathParam("number") long number) {
        requests.markSeen(new RequestNumber(number));
        return details(number);
    }

    @POST
    @Path("{number}/cancel")
    public RequestDetails cancel(@PathParam("number") long number) {
        requests.cancel(new RequestNumber(number));
        return details(number);
    }

    /** Once, when the work is done; 1 is bad, 5 is good. */
    @POST
    @Path("{number}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    public RequestDetails rate(@PathParam("number") long number, Rating rating) {
        requests.rate(new RequestNumber(number), rating.stars(), rating.text());
        return details(number);
    }

    /** What is broken, where. */
    public record Fault(
            UnitId unit,
            FaultCategory category,
            FaultPlace place,
            String description,
            boolean emergency,
            @Nullable String phone) {}

    /** Stars from 1 to 5. */
    public record Rating(int stars, @Nullable String text) {}
}
