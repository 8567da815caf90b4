package org.commonhold.workorder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.security.UserId;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/** A company with one building of two flats, an owner in each, a dispatcher and two technicians. */
final class ServiceFixture {

    final CompanyDetails company = CoreHarness.company();
    final UnitId flat;
    final UnitId neighbourFlat;
    final Actor owner;
    final Actor neighbour;
    final Actor dispatcher = employee("Dora Dispatcher", Role.DISPATCHER);
    final Actor technician = employee("Sergei Plumber", Role.TECHNICIAN);
    final Actor colleague = employee("Ivan Electrician", Role.TECHNICIAN);
    private final long building = NewId.next();

    ServiceFixture() {
        var estate = NewId.next();
        CoreHarness.sql("insert into estate values (?, ?, 1, 'Lakeside', null)", tenant(), estate);
        CoreHarness.sql("insert into building values (?, ?, 1, ?, 'House 1')", tenant(), building, estate);
        flat = unit("1");
        neighbourFlat = unit("2");
        owner = owner("Anna Owner", flat);
        neighbour = owner("Boris Neighbour", neighbourFlat);
    }

    private int tenant() {
        return company.id().value();
    }

    private UnitId unit(String number) {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into unit (tenant_id, id, version, building_id, number, kind, area)"
                        + " values (?, ?, 1, ?, ?, 'FLAT', 50)",
                tenant(),
                id,
                building,
                number);
        return new UnitId(id);
    }

    private Actor owner(String name, UnitId unit) {
        var party = NewId.next();
        CoreHarness.sql(
                "insert into party (tenant_id, id, version, kind, name) values (?, ?, 1, 'PERSON', ?)",
                tenant(),
                party,
                name);
        CoreHarness.sql(
                "insert into ownership (tenant_id, id, version, unit_id, party_id, share, valid_from)"
                        + " values (?, ?, 1, ?, ?, 1, '2020-01-01')",
                tenant(),
                NewId.next(),
                unit.value(),
                party);
        return login(name, Role.OWNER, party, "ACTIVE");
    }

    Actor employee(String name, Role role) {
        return login(name, role, null, "ACTIVE");
    }

    Actor login(String name, Role role, @Nullable Long party, String state) {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into user_account (tenant_id, id, version, login, display_name, language, party_id, roles,"
                        + " state, created_at) values (?, ?, 1, ?, ?, 'en', ?, ?, ?, '2020-01-01')",
                tenant(),
                id,
                id + "@example.com",
                name,
                party,
                role.name(),
                state);
        return new Actor(Actor.Kind.PERSON, tenant(), id, name, Set.of(role), party, Language.EN, "127.0.0.1");
    }

    static UserId id(Actor actor) {
        return new UserId(java.util.Objects.requireNonNull(actor.id()));
    }

    ReportFault fault(String key) {
        return fault(key, flat, "Water drips from the tap", List.of());
    }

    static ReportFault fault(String key, UnitId unit, String text, List<PhotoUpload> photos) {
        return new ReportFault(
                key, unit, FaultCategory.PLUMBING, FaultPlace.UNIT, text, false, "+7 900 000-00-00", photos);
    }

    RequestNumber reported() {
        return CoreHarness.as(owner, () -> CoreHarness.get(ServiceRequests.class)
                .report(fault("key-" + NewId.next()))
                .number());
    }

    WorkOrderId ordered(RequestNumber request) {
        return CoreHarness.as(
                dispatcher,
                () -> CoreHarness.get(WorkOrders.class).create(request).id());
    }

    WorkOrderId assigned(RequestNumber request) {
        var order = ordered(request);
        assign(order, technician);
        return order;
    }

    WorkOrderRow assign(WorkOrderId order, Actor to) {
        return CoreHarness.as(dispatcher, () -> CoreHarness.get(WorkOrders.class)
                .assign(order, id(to), now().plusSeconds(3600), now().plusSeconds(7200)));
    }

    static Instant now() {
        return CoreHarness.clock().instant();
    }
}
