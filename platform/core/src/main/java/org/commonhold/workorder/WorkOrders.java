package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.Permission;
import org.commonhold.security.UserId;
import org.commonhold.security.Users;
import org.commonhold.tenancy.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Jobs: a dispatcher makes them of requests and gives them out, a technician carries them out. A technician sees and
 * moves only his own; a dispatcher may note any step, as told on the phone. A step that {@link WorkOrderSteps} does not
 * allow is {@link WorkOrderRejected}; each step is told on the request's timeline.
 */
@ApplicationScoped
@Transactional
public class WorkOrders {

    private final Casebook casebook;
    private final WorkOrderLists lists;
    private final Timeline timeline;
    private final Users users;
    private final Numbers numbers;

    @Inject
    WorkOrders(Casebook casebook, WorkOrderLists lists, Timeline timeline, Users users, Numbers numbers) {
        this.casebook = casebook;
        this.lists = lists;
        this.timeline = timeline;
        this.users = users;
        this.numbers = numbers;
    }

    /** A new job for a request; while one is waiting for a technician, that one. */
    public WorkOrderRow create(RequestNumber number) {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        var request = casebook.requests().lock(casebook.requests().byNumber(number));
        var waiting = casebook.orders().ofRequest(request).stream()
                .filter(o -> o.state() == WorkOrderState.NEW)
                .findFirst();
        return casebook.orders().row(waiting.orElseGet(() -> {
            request.ordered();
            var order = new WorkOrder(numbers.next("WORK_ORDER"), request.id(), timeline.now());
            casebook.orders().add(order);
            timeline.tell(request, order, TimelineStep.ORDERED, null);
            return order;
        }));
    }

    /** Gives a job to an active technician for a slot that ends in the future; again to change either. */
    public WorkOrderRow assign(WorkOrderId id, UserId technician, Instant slotFrom, Instant slotTo) {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        var order = casebook.orders().order(id);
        if (users.technicians().stream().noneMatch(t -> t.id().equals(technician))) {
            throw new WorkOrderRejected(
                    Problem.of("workorder.technician.unknown").at("technician"));
        }
        if (!slotTo.isAfter(slotFrom)) {
            throw new WorkOrderRejected(Problem.of("workorder.slot.backwards").at("slotTo"));
        }
        if (!slotTo.isAfter(timeline.now())) {
            throw new WorkOrderRejected(Problem.of("workorder.slot.past").at("slotTo"));
        }
        return step(
                order,
                WorkOrderStep.ASSIGN,
                users.displayName(technician),
                o -> o.assign(technician, slotFrom, slotTo));
    }

    /** Until the technician sets off. The request stays open. */
    public WorkOrderRow cancel(WorkOrderId id) {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        return plainStep(casebook.orders().order(id), WorkOrderStep.CANCEL);
    }

    /** Jobs without a technician: emergencies first, then by promise. */
    public List<WorkOrderRow> unassigned() {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        return lists.unassigned();
    }

    /** Jobs whose slot touches a day of the company, by time; without cancelled ones. */
    public List<WorkOrderRow> board(LocalDate day) {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        return lists.on(day);
    }

    /** The technician's open jobs and those done today, by time. */
    public List<WorkOrderRow> mine() {
        var actor = Access.require(Permission.WORK_ORDERS_PERFORM);
        var id = actor.id();
        return actor.kind() != Actor.Kind.PERSON || id == null ? List.of() : lists.ofTechnician(id);
    }

    /** {@link #mine}, with the job at hand in front. */
    public MyDay myDay() {
        return MyDay.of(mine());
    }

    /** One job: to a dispatcher any, to a technician his own. */
    public WorkOrderRow details(WorkOrderId id) {
        return casebook.orders().row(performable(id));
    }

    public WorkOrderRow accept(WorkOrderId id) {
        return plainStep(performable(id), WorkOrderStep.ACCEPT);
    }

    /** When the technician will be there; not in the past. */
    public WorkOrderRow setEta(WorkOrderId id, Instant eta) {
        var order = performable(id);
        if (eta.isBefore(timeline.now())) {
            throw new WorkOrderRejected(Problem.of("workorder.eta.past").at("eta"));
        }
        return step(order, WorkOrderStep.SET_ETA, null, o -> o.expectAt(eta));
    }

    public WorkOrderRow onTheWay(WorkOrderId id) {
        return plainStep(performable(id), WorkOrderStep.SET_OFF);
    }

    /** Sets off and says how long it will take. */
    public WorkOrderRow onTheWay(WorkOrderId id, Duration until) {
        return onTheWayBy(id, timeline.now().plus(until));
    }

    /** Sets off and says at what time of today he will be there. */
    public WorkOrderRow onTheWay(WorkOrderId id, LocalTime arrival) {
        return onTheWayBy(id, lists.today(arrival));
    }

    private WorkOrderRow onTheWayBy(WorkOrderId id, Instant eta) {
        setEta(id, eta);
        return onTheWay(id);
    }

    public WorkOrderRow arrive(WorkOrderId id) {
        return plainStep(performable(id), WorkOrderStep.ARRIVE);
    }

    /** With a note on what was done: at least 3 letters, at most 2,000 characters. */
    public WorkOrderRow complete(WorkOrderId id, String note) {
        var order = performable(id);
        if (!RequestRules.says(note)) {
            throw new WorkOrderRejected(
                    Problem.of("workorder.note.short", RequestRules.LETTERS).at("note"));
        }
        if (note.strip().length() > RequestRules.TEXT) {
            throw new WorkOrderRejected(
                    Problem.of("workorder.note.long", RequestRules.TEXT).at("note"));
        }
        return step(order, WorkOrderStep.COMPLETE, note.strip(), o -> o.complete(note.strip(), timeline.now()));
    }

    private WorkOrder performable(WorkOrderId id) {
        var actor = Access.requireAny(Permission.WORK_ORDERS_PERFORM, Permission.WORK_ORDERS_DISPATCH);
        var order = casebook.orders().order(id);
        var own = actor.kind() == Actor.Kind.PERSON && Objects.equals(order.technicianId(), actor.id());
        if (!own && !actor.may(Permission.WORK_ORDERS_DISPATCH)) {
            throw new NotFound("workOrder");
        }
        return order;
    }

    private WorkOrderRow plainStep(WorkOrder order, WorkOrderStep step) {
        return step(order, step, null, o -> o.take(step));
    }

    private WorkOrderRow step(WorkOrder order, WorkOrderStep step, @Nullable String note, Consumer<WorkOrder> act) {
        var technician = order.technicianId();
        var request = casebook.lockRequestOf(order);
        if (step != WorkOrderStep.ASSIGN && !Objects.equals(technician, order.technicianId())) {
            throw new NotFound("workOrder");
        }
        act.accept(order);
        request.follow(casebook.jobs(request));
        timeline.tell(request, order, step.told(), note);
        return casebook.orders().row(order);
    }
}
