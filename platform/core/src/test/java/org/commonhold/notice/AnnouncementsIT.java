package org.commonhold.notice;

import static org.commonhold.testing.CoreHarness.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementsIT {

    private final Announcements announcements = CoreHarness.get(Announcements.class);
    private final Village village = new Village();

    @Test
    void reachesThoseWhoseUnitLiesInTheAudience() {
        var all = publish(AudienceKind.ESTATE, village.estate);
        var house = publish(AudienceKind.BUILDING, village.building);
        var entrance = publish(AudienceKind.ENTRANCE, village.entrance);
        publish(AudienceKind.BUILDING, village.otherBuilding);

        assertEquals(List.of(entrance, house, all), ids(as(village.anna, announcements::mine)));
        assertEquals(List.of(house, all), ids(as(village.boris, announcements::mine)));
        assertEquals(List.of(), as(new Village().anna, announcements::mine));
    }

    @Test
    void notesTheFirstReadingOnly() {
        var id = publish(AudienceKind.BUILDING, village.building);
        assertEquals(
                List.of(false),
                as(village.anna, announcements::mine).stream()
                        .map(MyAnnouncement::read)
                        .toList());
        read(village.anna, id);
        var first = as(village.clerk, () -> announcements.details(id)).readers().get(0);
        read(village.anna, id);

        var details = as(village.clerk, () -> announcements.details(id));
        assertEquals("Anna", first.name());
        assertNotNull(first.readAt());
        assertEquals(List.of(first, new Reader("Boris", null)), details.readers());
        assertEquals(1, details.announcement().read());
        assertEquals(2, details.announcement().people());
        assertEquals("House 1", details.announcement().place());
        assertEquals(
                List.of(true),
                as(village.anna, announcements::mine).stream()
                        .map(MyAnnouncement::read)
                        .toList());
        assertEquals(
                List.of(false),
                as(village.boris, announcements::mine).stream()
                        .map(MyAnnouncement::read)
                        .toList());
        assertEquals(
                List.of(1L),
                as(village.clerk, () -> announcements.list(0, 10)).stream()
                        .map(AnnouncementRow::read)
                        .toList());
    }

    @Test
    void whatDoesNotReachAPersonIsNotFound() {
        var id = publish(AudienceKind.ENTRANCE, village.entrance);
        var stranger = new Village();
        assertThrows(NotFound.class, () -> read(village.boris, id));
        assertThrows(NotFound.class, () -> read(stranger.anna, id));
        assertThrows(NotFound.class, () -> as(stranger.clerk, () -> announcements.details(id)));
        assertEquals(0, as(stranger.clerk, announcements::count));
        assertEquals(List.of(), as(stranger.clerk, () -> announcements.list(0, 10)));
        assertThrows(Forbidden.class, () -> as(village.anna, () -> announcements.details(id)));
        assertThrows(Forbidden.class, () -> read(village.clerk, id));
    }

    @Test
    void placesOfAnotherCompanyDoNotExist() {
        var stranger = new Village();
        for (var audience : List.of(
                new Audience(AudienceKind.ESTATE, stranger.estate),
                new Audience(AudienceKind.BUILDING, stranger.building),
                new Audience(AudienceKind.ENTRANCE, stranger.entrance),
                new Audience(AudienceKind.BUILDING, village.estate))) {
            assertThrows(NotFound.class, () -> as(village.clerk, () -> announcements.audienceCount(audience)));
            assertThrows(
                    NotFound.class,
                    () -> as(
                            village.clerk,
                            () -> announcements.publish(new PublishAnnouncement("T", "B", audience, false))));
        }
        assertEquals(0, as(village.clerk, announcements::count));
    }

    @Test
    void refusesEmptyAndOverlongTextsAtTheirFields() {
        assertEquals(List.of("title", "body"), refused(" ", "\n", AudienceKind.ESTATE, village.estate));
        assertEquals(
                List.of("title", "body"),
                refused("x".repeat(201), "x".repeat(10_001), AudienceKind.ESTATE, village.estate));
        assertEquals(List.of("audience"), refused("T", "B", AudienceKind.BUILDING, village.emptyBuilding));
        assertThrows(
                Forbidden.class,
                () -> as(
                        village.anna,
                        () -> announcements.publish(new PublishAnnouncement(
                                "T", "B", new Audience(AudienceKind.ESTATE, village.estate), false))));
    }

    @Test
    void countsWhomItReaches() {
        assertEquals(new AudienceCount(3, 2, 1), count(AudienceKind.ESTATE, village.estate));
        assertEquals(new AudienceCount(2, 2, 0), count(AudienceKind.BUILDING, village.building));
        assertEquals(new AudienceCount(1, 1, 0), count(AudienceKind.ENTRANCE, village.entrance));
        assertEquals(new AudienceCount(1, 0, 1), count(AudienceKind.BUILDING, village.otherBuilding));
    }

    private AudienceCount count(AudienceKind kind, long place) {
        return as(village.clerk, () -> announcements.audienceCount(new Audience(kind, place)));
    }

    private AnnouncementId publish(AudienceKind kind, long place) {
        return as(
                village.clerk,
                () -> announcements.publish(
                        new PublishAnnouncement("Water is off", "From 9 to 12.", new Audience(kind, place), true)));
    }

    private List<@Nullable String> refused(String title, String body, AudienceKind kind, long place) {
        var command = new PublishAnnouncement(title, body, new Audience(kind, place), false);
        return assertThrows(AnnouncementRejected.class, () -> as(village.clerk, () -> announcements.publish(command)))
                .problems()
                .stream()
                .map(Problem::field)
                .collect(Collectors.toList());
    }

    private void read(Actor actor, AnnouncementId id) {
        as(actor, () -> {
            announcements.read(id);
            return null;
        });
    }

    private static List<AnnouncementId> ids(List<MyAnnouncement> rows) {
        return rows.stream().map(MyAnnouncement::id).toList();
    }

    /**
     * House 1 with Anna in its entrance and Boris outside of it, House 2 with Clara who has neither login nor e-mail, and
     * House 3 without units.
     */
    private static final class Village {
        final CompanyDetails company = CoreHarness.company();
        final Actor clerk = CoreHarness.employee(company, Role.CLERK);
        final long estate = insert("estate", "name", "Lakeside");
        final long building = insert("building", "estate_id, name", estate, "House 1");
        final long otherBuilding = insert("building", "estate_id, name", estate, "House 2");
        final long emptyBuilding = insert("building", "estate_id, name", estate, "House 3");
        final long entrance = insert("entrance", "building_id, name", building, "A");
        final Actor anna = owner("Anna", unit(building, entrance, "1"));
        final Actor boris = owner("Boris", unit(building, null, "2"));

        Village() {
            person("Clara", unit(otherBuilding, null, "1"));
            owner("Former", 0);
        }

        private long unit(long house, @Nullable Long section, String number) {
            return insert("unit", "building_id, entrance_id, number, kind, area", house, section, number, "FLAT", 50);
        }

        private Actor owner(String name, long unit) {
            var party = person(name, unit);
            var user = insert(
                    "user_account",
                    "login, display_name, language, party_id, roles, state, created_at",
                    NewId.next() + "@example.com",
                    name,
                    "en",
                    party,
                    "OWNER",
                    "ACTIVE",
                    "2020-01-01");
            return CoreHarness.owner(company, user, party);
        }

        private long person(String name, long unit) {
            var party = insert("party", "kind, name", "PERSON", name);
            if (unit != 0) {
                insert("ownership", "unit_id, party_id, share, valid_from", unit, party, 1, "2020-01-01");
            }
            return party;
        }

        private long insert(String table, String columns, @Nullable Object... values) {
            var id = NewId.next();
            var all = new java.util.ArrayList<@Nullable Object>();
            all.add(company.id().value());
            all.add(id);
            all.addAll(Arrays.asList(values));
            CoreHarness.sql(
                    "insert into " + table + " (tenant_id, id, version, " + columns + ") values (?, ?, 1"
                            + ", ?".repeat(values.length) + ")",
                    all.toArray());
            return id;
        }
    }
}
