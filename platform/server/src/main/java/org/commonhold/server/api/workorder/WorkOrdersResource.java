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
import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.security.UserId;
import org.commonhold.server.api.Creates;
import org.commonhold.server.api.Listing;
import org.commonhold.server.api.Page;
import org.commonhold.server.api.Required;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrders;
import org.jspecify.annotations.Nullable;

/** Jobs that dispatchers give out and technicians carry out. */
@Path("work-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkOrdersResource {

    private final WorkOrders orders;

    @Inject
    WorkOrdersResource(WorkOrders orders) {
        this.orders = orders;
    }

    /** Jobs whose slot touches a day. */
    @GET
    public Listing<WorkOrderRow> board(@QueryParam("day") @Nullable LocalDate day, @BeanParam Page page) {
        return page.cut(orders.board(Required.parameter(day, "day")));
    }

    /** Emergencies first, then by promise. */
    @GET
    @Path("unassigned")
    public Listing<WorkOrderRow> unassigned(@BeanParam Page page) {
        return page.cut(orders.unassigned());
    }

    /** The technician's open jobs and those done today. */
    @GET
    @Path("mine")
    public Listing<WorkOrderRow> mine(@BeanParam Page page) {
        return page.cut(orders.mine());
    }

    /** A job for a request. */
    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkOrderRow create(Wish wish) {
        return orders.create(wish.request());
    }

    @GET
    @Path("{order}")
    public WorkOrderRow details(@PathParam("order") WorkOrderId order) {
        return orders.details(order);
    }

    /** Gives the job to a technician, or to another, or moves its slot. */
    @POST
    @Path("{order}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkOrderRow assign(@PathParam("order") WorkOrderId order, Assignment body) {
        return orders.assign(order, body.technician(), body.slotFrom(), body.slotTo());
    }

    @POST
    @Path("{order}/cancel")
    public WorkOrderRow cancel(@PathParam("order") WorkOrderId order) {
        return orders.cancel(order);
    }

    /** The request to be worked on. */
    public record Wish(RequestNumber request) {}

    /** To whom and when. */
    public record Assignment(UserId technician, Instant slotFrom, Instant slotTo) {}
}
