package org.commonhold.server.api.workorder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrders;

/** The technician's steps; a dispatcher may note them as told on the phone. */
@Path("work-orders/{order}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkOrderProgress {

    private final WorkOrders orders;

    @Inject
    WorkOrderProgress(WorkOrders orders) {
        this.orders = orders;
    }

    @POST
    @Path("accepted")
    public WorkOrderRow accept(@PathParam("order") WorkOrderId order) {
        return orders.accept(order);
    }

    /** When the technician will be there. */
    @POST
    @Path("eta")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkOrderRow setEta(@PathParam("order") WorkOrderId order, Eta body) {
        return orders.setEta(order, body.eta());
    }

    @POST
    @Path("on-the-way")
    public WorkOrderRow onTheWay(@PathParam("order") WorkOrderId order) {
        return orders.onTheWay(order);
    }

    @POST
    @Path("arrived")
    public WorkOrderRow arrive(@PathParam("order") WorkOrderId order) {
        return orders.arrive(order);
    }

    @POST
    @Path("completed")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkOrderRow complete(@PathParam("order") WorkOrderId order, Completion body) {
        return orders.complete(order, body.note());
    }

    /** A moment in the future. */
    public record Eta(Instant eta) {}

    /** What was done. */
    public record Completion(String note) {}
}
