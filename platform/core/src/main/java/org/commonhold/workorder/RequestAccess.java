package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.UnitId;
import org.commonhold.estate.UnitRef;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who may see or change a request: staff of the desk all, people of the unit theirs, a technician those he has a job of.
 * For anybody else it does not exist.
 */
@ApplicationScoped
class RequestAccess {

    private final AccountAccess units;
    private final RequestStore requests;
    private final WorkOrderStore orders;

    @Inject
    RequestAccess(AccountAccess units, RequestStore requests, WorkOrderStore orders) {
        this.units = units;
        this.requests = requests;
        this.orders = orders;
    }

    /** The unit, if the actor may report a fault for it. */
    UnitRef reportable(UnitId id) {
        var actor = Access.requireAny(Permission.OWN_REQUESTS, Permission.REQUESTS_CREATE);
        return actor.may(Permission.REQUESTS_CREATE)
                ? units.unit(id)
                : units.myUnits().stream()
                        .filter(u -> u.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("unit"));
    }

    List<Long> myUnits() {
        return units.myUnits().stream().map(u -> u.id().value()).toList();
    }

    ServiceRequest readable(RequestNumber number) {
        var actor = CurrentActor.require();
        if (!actor.may(Permission.WORK_ORDERS_PERFORM)) {
            Access.requireAny(Permission.REQUESTS_VIEW, Permission.OWN_REQUESTS);
        }
        var request = requests.byNumber(number);
        if (actor.may(Permission.REQUESTS_VIEW) || ofMyUnit(request) || performs(actor, request)) {
            return request;
        }
        throw new NotFound("request");
    }

    /** Of the actor's own unit, or any for those who hold the staff permission; locked. */
    ServiceRequest changeable(RequestNumber number, Permission staff) {
        var actor = Access.requireAny(Permission.OWN_REQUESTS, staff);
        var request = requests.byNumber(number);
        if (!actor.may(staff) && !ofMyUnit(request)) {
            throw new NotFound("request");
        }
        return requests.lock(request);
    }

    /** Of the actor's own unit; locked. */
    ServiceRequest mine(RequestNumber number) {
        Access.require(Permission.OWN_REQUESTS);
        var request = requests.byNumber(number);
        if (!ofMyUnit(request)) {
            throw new NotFound("request");
        }
        return requests.lock(request);
    }

    /** The login that stands for the actor: an owner's key acts for the owner's login, other keys for none. */
    @Nullable
    UserId login() {
        var actor = CurrentActor.require();
        var id = actor.id();
        if (actor.kind() == Actor.Kind.PERSON && id != null) {
            return new UserId(id);
        }
        var party = actor.party();
        return party == null ? null : requests.loginOf(party).orElse(null);
    }

    private boolean ofMyUnit(ServiceRequest request) {
        return CurrentActor.require().may(Permission.OWN_REQUESTS)
                && myUnits().contains(request.unit().value());
    }

    private boolean performs(Actor actor, ServiceRequest request) {
        return actor.kind() == Actor.Kind.PERSON
                && actor.may(Permission.WORK_ORDERS_PERFORM)
                && orders.ofRequest(request).stream().anyMatch(o -> Objects.equals(o.technicianId(), actor.id()));
    }
}
