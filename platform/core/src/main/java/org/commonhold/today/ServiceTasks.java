package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.ServiceRequests;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrders;

/** Requests nobody has looked at, jobs nobody has, and jobs that are late. */
@ApplicationScoped
class ServiceTasks {

    private static final int SHOWN = 50;

    private final ServiceRequests requests;
    private final WorkOrders orders;
    private final CompanyDay day;

    @Inject
    ServiceTasks(ServiceRequests requests, WorkOrders orders, CompanyDay day) {
        this.requests = requests;
        this.orders = orders;
        this.day = day;
    }

    List<StaffTask> requests() {
        return requests.list(RequestState.RECEIVED, 0, SHOWN).stream()
                .map(this::request)
                .toList();
    }

    List<StaffTask> orders() {
        var now = day.now();
        var unassigned = orders.unassigned().stream().map(o -> order(o, Kind.ORDER_UNASSIGNED, Urgency.TODAY));
        var late = orders.board(day.today()).stream()
                .filter(o ->
                        !o.state().ended() && o.slotTo() != null && o.slotTo().isBefore(now))
                .map(o -> order(o, Kind.ORDER_LATE, Urgency.OVERDUE));
        return Stream.concat(late, unassigned).toList();
    }

    private StaffTask request(RequestRow request) {
        var late = request.emergency() || request.answerBy().isBefore(day.now());
        return task(
                request,
                request.emergency() ? Kind.EMERGENCY : Kind.REQUEST_NEW,
                late ? Urgency.OVERDUE : StaffUrgency.by(day.of(request.answerBy()), day.today()));
    }

    private StaffTask order(WorkOrderRow order, Kind kind, Urgency urgency) {
        return task(order.request(), kind, order.request().emergency() ? Urgency.OVERDUE : urgency);
    }

    private StaffTask task(RequestRow request, Kind kind, Urgency urgency) {
        return new StaffTask(
                kind,
                urgency,
                Long.toString(request.number().value()),
                1,
                null,
                request.address() + ": " + request.description(),
                null,
                day.of(request.answerBy()));
    }
}
