package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.security.Users;

/** A request together with its jobs: what is shown of both, and the one order in which both are locked. */
@ApplicationScoped
class Casebook {

    private final RequestStore requests;
    private final WorkOrderStore orders;
    private final Users users;

    @Inject
    Casebook(RequestStore requests, WorkOrderStore orders, Users users) {
        this.requests = requests;
        this.orders = orders;
        this.users = users;
    }

    RequestStore requests() {
        return requests;
    }

    WorkOrderStore orders() {
        return orders;
    }

    /** The request is always locked first, so that a technician's step and the owner's cancellation cannot cross. */
    ServiceRequest lockRequestOf(WorkOrder order) {
        var request = requests.lock(requests.byId(order.requestId()));
        orders.fresh(order);
        return request;
    }

    List<WorkOrderState> jobs(ServiceRequest request) {
        return orders.ofRequest(request).stream().map(WorkOrder::state).toList();
    }

    RequestDetails details(ServiceRequest request) {
        var reporter = request.reporter();
        return new RequestDetails(
                requests.row(request),
                request.phone(),
                reporter == null ? null : users.displayName(reporter),
                requests.photos(request).size(),
                requests.timeline(request),
                orders.rowsOfRequest(request),
                request.rating(),
                request.ratingText(),
                request.cancellable(jobs(request)),
                request.ratable(),
                request.orderable(jobs(request)));
    }
}
