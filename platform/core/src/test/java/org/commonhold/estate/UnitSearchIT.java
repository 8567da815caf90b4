package org.commonhold.estate;

import static org.commonhold.testing.CoreHarness.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class UnitSearchIT {

    private final int tenant = CoreHarness.company().id().value();
    private final long estate = NewId.next();

    UnitSearchIT() {
        CoreHarness.sql("insert into estate values (?, ?, 1, 'Lakeside', null)", tenant, estate);
        building("Lake Street 5", "12");
        building("Hill Road 1", "12");
    }

    @Test
    void findsAUnitByTheAddressThatACallerSays() {
        assertEquals(List.of("Lake Street 5, 12"), found("lake str"));
        assertEquals(List.of("Hill Road 1, 12"), found("Road 1, 12"));
        assertEquals(List.of("Hill Road 1, 12", "Lake Street 5, 12"), found("12"));
        assertEquals(List.of(), found("Sea"));
    }

    @Test
    void anEstateOrBuildingOfAnotherCompanyIsNotFound() {
        var estates = CoreHarness.get(Estates.class);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.CLERK);
        var place = (Long) CoreHarness.column("select id from building where tenant_id = ?", tenant)
                .get(0);
        for (var filter : List.of(
                new UnitFilter(new EstateId(estate), null, null),
                new UnitFilter(null, new BuildingId(place), null),
                new UnitFilter(new EstateId(NewId.next()), null, null))) {
            assertThrows(NotFound.class, () -> as(stranger, () -> estates.units(filter, 0, 10)));
            assertThrows(NotFound.class, () -> as(stranger, () -> estates.count(filter)));
            assertThrows(NotFound.class, () -> as(stranger, () -> estates.accounts(filter, 0, 10)));
            assertThrows(NotFound.class, () -> as(stranger, () -> estates.countAccounts(filter)));
        }
        assertEquals(2, as(clerk(), () -> estates.count(new UnitFilter(new EstateId(estate), null, null))));
    }

    private Actor clerk() {
        return new Actor(
                Actor.Kind.PERSON, tenant, NewId.next(), "Clerk", Set.of(Role.CLERK), null, Language.EN, "127.0.0.1");
    }

    private List<String> found(String text) {
        var filter = new UnitFilter(null, null, text);
        return as(clerk(), () -> CoreHarness.get(Estates.class).units(filter, 0, 10)).stream()
                .map(UnitRef::address)
                .toList();
    }

    private void building(String name, String unit) {
        var building = NewId.next();
        CoreHarness.sql("insert into building values (?, ?, 1, ?, ?)", tenant, building, estate, name);
        CoreHarness.sql(
                "insert into unit (tenant_id, id, version, building_id, number, kind, area)"
                        + " values (?, ?, 1, ?, ?, 'FLAT', 50)",
                tenant,
                NewId.next(),
                building,
                unit);
    }
}
