package org.commonhold.server.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.commonhold.security.Actor;
import org.commonhold.security.UserId;
import org.commonhold.workorder.PhotoUpload;
import org.commonhold.workorder.ReportFault;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.ServiceRequests;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrders;
import org.jspecify.annotations.Nullable;

/** One fault from the report to the rating. Each step is planned by itself; those after today simply do not happen yet. */
final class FaultCase {

    private final Desk desk;
    private final Year year;
    private final Home home;
    private final DemoCompany.Fault fault;
    private @Nullable RequestNumber number;
    private @Nullable WorkOrderId order;

    /** The services that the case is worked with. */
    record Desk(ServiceRequests requests, WorkOrders orders) {}

    FaultCase(Desk desk, Year year, Home home, DemoCompany.Fault fault) {
        this.desk = desk;
        this.year = year;
        this.home = home;
        this.fault = fault;
    }

    /** By the owner with a photo, or by the dispatcher for somebody who has called. */
    FaultCase reported(LocalDateTime when, boolean emergency) {
        return at(when, () -> {
            var owner = home.owner();
            var photos = owner == null || emergency
                    ? List.<PhotoUpload>of()
                    : List.of(Pictures.of(fault.category(), home.place()));
            number = Staff.as(owner == null ? dispatcher() : owner, () -> desk.requests()
                            .report(new ReportFault(
                                    "demo-" + home.account() + "-" + when,
                                    home.unit(),
                                    fault.category(),
                                    fault.place(),
                                    fault.description(),
                                    emergency,
                                    null,
                                    photos)))
                    .number();
        });
    }

    FaultCase seen(LocalDateTime when) {
        return at(
                when,
                () -> Staff.as(dispatcher(), () -> {
                    desk.requests().markSeen(request());
                    return true;
                }));
    }

    FaultCase ordered(LocalDateTime when) {
        return at(
                when,
                () -> order = Staff.as(
                        dispatcher(), () -> desk.orders().create(request()).id()));
    }

    FaultCase withdrawn(LocalDateTime when) {
        return at(
                when,
                () -> Staff.as(dispatcher(), () -> {
                    desk.requests().cancel(request());
                    return true;
                }));
    }

    /** In the hands of a technician from {@code when} on, for two hours from {@code slot}. */
    FaultCase assigned(LocalDateTime when, String technician, LocalDateTime slot) {
        var who = new UserId(Objects.requireNonNull(year.staff().of(technician).id()));
        return at(
                when,
                () -> Staff.as(dispatcher(), () -> {
                    order = desk.orders().create(request()).id();
                    return desk.orders().assign(order, who, instant(slot), instant(slot.plusHours(2)));
                }));
    }

    FaultCase accepted(LocalDateTime when, String technician) {
        return at(when, () -> year.staff().as(technician, () -> desk.orders().accept(work())));
    }

    /** On the day: says when he comes, sets off, arrives, is done. */
    FaultCase carriedOut(String technician, LocalDateTime slot) {
        var staff = year.staff();
        at(
                slot.minusMinutes(60),
                () -> staff.as(technician, () -> desk.orders().setEta(work(), instant(slot.plusMinutes(15)))));
        at(slot.minusMinutes(12), () -> staff.as(technician, () -> desk.orders().onTheWay(work())));
        at(slot.plusMinutes(14), () -> staff.as(technician, () -> desk.orders().arrive(work())));
        return at(
                slot.plusMinutes(75),
                () -> staff.as(technician, () -> desk.orders().complete(work(), fault.note())));
    }

    /** By the owner, if there is a login. */
    FaultCase rated(LocalDateTime when) {
        Actor owner = home.owner();
        return owner == null
                ? this
                : at(
                        when,
                        () -> Staff.as(owner, () -> {
                            desk.requests()
                                    .rate(
                                            request(),
                                            fault.stars(),
                                            fault.praise().isEmpty() ? null : fault.praise());
                            return true;
                        }));
    }

    private FaultCase at(LocalDateTime when, Runnable step) {
        year.agenda().at(when, step);
        return this;
    }

    private Actor dispatcher() {
        return year.staff().of("dispatcher");
    }

    private RequestNumber request() {
        return Objects.requireNonNull(number);
    }

    private WorkOrderId work() {
        return Objects.requireNonNull(order);
    }

    private Instant instant(LocalDateTime time) {
        ZoneId zone = year.company().zone();
        return time.atZone(zone).toInstant();
    }
}
