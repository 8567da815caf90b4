package org.commonhold.workorder;

import static org.commonhold.testing.CoreHarness.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class WorkOrdersIT {

    private final ServiceRequests requests = CoreHarness.get(ServiceRequests.class);
    private final WorkOrders orders = CoreHarness.get(WorkOrders.class);
    private final ServiceFixture house = new ServiceFixture();

    @Test
    void fromTheReportToTheRatedRepair() {
        var number = house.reported();
        var job = house.assigned(number);
        assertEquals(RequestState.IN_WORK, state(number));
        var eta = ServiceFixture.now().plusSeconds(1800);
        as(house.technician, () -> orders.accept(job));
        as(house.technician, () -> orders.setEta(job, eta));
        as(house.technician, () -> orders.onTheWay(job));
        as(house.technician, () -> orders.arrive(job));
        rejectedRating(number, 5, "workorder.rating.early");
        var done = as(house.technician, () -> orders.complete(job, " New washer "));

        assertEquals(WorkOrderState.DONE, done.state());
        assertEquals("New washer", done.note());
        assertEquals("Sergei Plumber", done.technicianName());
        assertEquals(RequestState.DONE, state(number));
        rejectedRating(number, 6, "workorder.rating.range");
        as(house.owner, () -> {
            requests.rate(number, 5, "Fast");
            return null;
        });
        rejectedRating(number, 4, "workorder.rating.given");
        var details = as(house.owner, () -> requests.details(number));
        assertEquals(5, details.rating());
        assertEquals("Fast", details.ratingText());
        assertEquals(RequestState.CLOSED, details.request().state());
        assertEquals(
                List.of(
                        TimelineStep.RECEIVED,
                        TimelineStep.ORDERED,
                        TimelineStep.ASSIGNED,
                        TimelineStep.ACCEPTED,
                        TimelineStep.ETA_SET,
                        TimelineStep.ON_THE_WAY,
                        TimelineStep.ARRIVED,
                        TimelineStep.DONE,
                        TimelineStep.RATED),
                details.timeline().stream().map(RequestDetails.Step::step).toList());
        assertEquals("Sergei Plumber", details.timeline().get(3).actor());
        assertEquals("New washer", details.timeline().get(7).note());
    }

    @Test
    void settingOffSaysWhenHeWillBeThere() {
        var job = house.assigned(house.reported());
        as(house.technician, () -> orders.accept(job));
        assertEquals(
                "workorder.eta.past",
                refusal(() -> as(house.technician, () -> orders.onTheWay(job, Duration.ofMinutes(-1)))));
        assertEquals(
                WorkOrderState.ACCEPTED,
                as(house.technician, () -> orders.details(job)).state());
        var gone = as(house.technician, () -> orders.onTheWay(job, Duration.ofMinutes(30)));
        assertEquals(WorkOrderState.ON_THE_WAY, gone.state());
        assertTrue(Duration.between(ServiceFixture.now(), gone.eta()).toMinutes() <= 30);
        assertEquals(gone, as(house.technician, orders::myDay).next());
    }

    @Test
    void aForbiddenStepNamesTheAllowedOnesAndChangesNothing() {
        var job = house.assigned(house.reported());
        var refused = assertThrows(WorkOrderRejected.class, () -> as(house.technician, () -> orders.arrive(job)));
        assertEquals(
                "workorder.step.forbidden.ASSIGNED", refused.problems().get(0).key());
        assertEquals(
                List.of(WorkOrderStep.ARRIVE, Set.of(WorkOrderStep.ASSIGN, WorkOrderStep.ACCEPT, WorkOrderStep.CANCEL)),
                refused.problems().get(0).arguments());
        assertEquals(
                WorkOrderState.ASSIGNED,
                as(house.technician, () -> orders.details(job)).state());
    }

    @Test
    void aRepeatedClickIsRefusedAndTellsTheTimelineOnce() {
        var number = house.reported();
        var job = house.assigned(number);
        as(house.technician, () -> orders.accept(job));
        assertThrows(WorkOrderRejected.class, () -> as(house.technician, () -> orders.accept(job)));
        assertEquals(
                1,
                as(house.owner, () -> requests.details(number)).timeline().stream()
                        .filter(s -> s.step() == TimelineStep.ACCEPTED)
                        .count());
    }

    @Test
    void whileOneJobWaitsNoSecondIsMade() {
        var number = house.reported();
        var first = house.ordered(number);
        assertEquals(first, house.ordered(number));
        assertEquals(RequestState.SEEN, state(number));
        house.assign(first, house.technician);
        assertNotEquals(first, house.ordered(number));
        assertEquals(
                2, as(house.owner, () -> requests.details(number)).workOrders().size());
    }

    @Test
    void technicianMovesOnlyHisOwn() {
        var job = house.assigned(house.reported());
        var stranger = new ServiceFixture();
        List<Function<WorkOrderId, Object>> steps = List.of(
                orders::details,
                orders::accept,
                orders::onTheWay,
                orders::arrive,
                id -> orders.setEta(id, ServiceFixture.now().plusSeconds(60)),
                id -> orders.complete(id, "done it"));
        for (var step : steps) {
            for (var actor : List.of(house.colleague, stranger.technician, stranger.dispatcher)) {
                assertThrows(NotFound.class, () -> as(actor, () -> step.apply(job)));
            }
            assertThrows(Forbidden.class, () -> as(house.owner, () -> step.apply(job)));
        }
        assertThrows(NotFound.class, () -> stranger.assign(job, stranger.technician));
        assertThrows(NotFound.class, () -> as(stranger.dispatcher, () -> orders.cancel(job)));
        assertEquals(List.of(), as(house.colleague, orders::mine));
        assertEquals(List.of(job), ids(as(house.technician, orders::mine)));
    }

    @Test
    void aJobMayChangeHandsUntilTheTechnicianSetsOff() {
        var job = house.assigned(house.reported());
        as(house.technician, () -> orders.accept(job));
        house.assign(job, house.colleague);
        assertThrows(NotFound.class, () -> as(house.technician, () -> orders.onTheWay(job)));
        as(house.colleague, () -> orders.accept(job));
        as(house.colleague, () -> orders.onTheWay(job));
        assertThrows(WorkOrderRejected.class, () -> house.assign(job, house.technician));
        as(house.dispatcher, () -> orders.arrive(job));
        assertEquals(List.of(job), ids(as(house.colleague, orders::mine)));
    }

    @Test
    void onlyActiveTechniciansOfTheCompanyAreAssigned() {
        var job = house.ordered(house.reported());
        var stranger = new ServiceFixture();
        var invited = house.login("New One", Role.TECHNICIAN, null, "INVITED");
        for (var actor : List.of(house.dispatcher, house.owner, invited, stranger.technician)) {
            assertEquals("workorder.technician.unknown", refusal(() -> house.assign(job, actor)));
        }
    }

    @Test
    void slotAndEtaLieInTheFuture() {
        var job = house.ordered(house.reported());
        var now = ServiceFixture.now();
        assertEquals("workorder.slot.backwards", refusal(() -> assign(job, now.plusSeconds(60), now.plusSeconds(60))));
        assertEquals("workorder.slot.past", refusal(() -> assign(job, now.minusSeconds(60), now.minusSeconds(1))));
        assign(job, now.minusSeconds(60), now.plusSeconds(60));
        as(house.technician, () -> orders.accept(job));
        assertEquals(
                "workorder.eta.past",
                refusal(() -> as(house.technician, () -> orders.setEta(job, now.minusSeconds(60)))));
        assertEquals("workorder.note.short", refusal(() -> as(house.technician, () -> orders.complete(job, " - "))));
    }

    @Test
    void boardShowsTheDayAndTheUnassigned() {
        var waiting = house.ordered(house.reported());
        var job = house.ordered(house.reported());
        var zone = house.company.timeZone();
        var day = LocalDate.ofInstant(ServiceFixture.now(), zone).plusDays(3);
        var noon = day.atTime(12, 0).atZone(zone).toInstant();
        assign(job, noon, noon.plusSeconds(3600));
        assertEquals(List.of(waiting), ids(as(house.dispatcher, orders::unassigned)));
        assertEquals(List.of(job), ids(as(house.dispatcher, () -> orders.board(day))));
        assertEquals(List.of(), as(house.dispatcher, () -> orders.board(day.plusDays(1))));
        assertEquals(List.of(), as(house.dispatcher, () -> orders.board(day.minusDays(1))));
        assertEquals(List.of(), as(new ServiceFixture().dispatcher, orders::unassigned));
        assertThrows(Forbidden.class, () -> as(house.technician, orders::unassigned));
        assertThrows(Forbidden.class, () -> as(house.technician, () -> orders.board(day)));
    }

    @Test
    void aCancelledJobLeavesTheRequestOpen() {
        var number = house.reported();
        var job = house.assigned(number);
        as(house.dispatcher, () -> orders.cancel(job));
        assertEquals(RequestState.SEEN, state(number));
        assertEquals(List.of(), as(house.technician, orders::mine));
        var second = house.assigned(number);
        assertTrue(second.value() != job.value());
        assertEquals(RequestState.IN_WORK, state(number));
    }

    private RequestState state(RequestNumber number) {
        return as(house.dispatcher, () -> requests.details(number)).request().state();
    }

    private void assign(WorkOrderId job, Instant from, Instant to) {
        as(house.dispatcher, () -> orders.assign(job, ServiceFixture.id(house.technician), from, to));
    }

    private void rejectedRating(RequestNumber number, int stars, String key) {
        var refused = assertThrows(
                RequestRejected.class,
                () -> as(house.owner, () -> {
                    requests.rate(number, stars, null);
                    return null;
                }));
        assertEquals(key, refused.problems().get(0).key());
    }

    private static String refusal(Runnable act) {
        return assertThrows(WorkOrderRejected.class, act::run).problems().get(0).key();
    }

    private static List<WorkOrderId> ids(List<WorkOrderRow> rows) {
        return rows.stream().map(WorkOrderRow::id).toList();
    }
}
