package org.commonhold.workorder;

import static org.commonhold.testing.CoreHarness.as;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class ServiceRequestsIT {

    private final ServiceRequests requests = CoreHarness.get(ServiceRequests.class);
    private final WorkOrders orders = CoreHarness.get(WorkOrders.class);
    private final ServiceFixture house = new ServiceFixture();

    @Test
    void givesANumberAndAPromise() {
        var row = as(house.owner, () -> requests.report(house.fault("a")));
        assertEquals(new RequestNumber(1), row.number());
        assertEquals("House 1, 1", row.address());
        assertEquals(RequestState.RECEIVED, row.state());
        assertEquals(Duration.ofHours(24), Duration.between(row.receivedAt(), row.answerBy()));

        var details = as(house.owner, () -> requests.details(row.number()));
        assertEquals("Anna Owner", details.reporter());
        assertEquals("+7 900 000-00-00", details.phone());
        assertTrue(details.cancellable());
        assertFalse(details.ratable());
        assertNull(details.rating());
        assertEquals(List.of(TimelineStep.RECEIVED), steps(row.number()));
        assertEquals("Anna Owner", details.timeline().get(0).actor());
    }

    @Test
    void theSameKeyGivesTheSameRequest() {
        var first = as(house.owner, () -> requests.report(house.fault("a")));
        var again = as(house.owner, () -> requests.report(house.fault("a")));
        assertEquals(first.number(), again.number());
        assertEquals(1, as(house.owner, requests::mine).size());
        var other = as(house.owner, () -> requests.report(house.fault("b")));
        assertEquals(new RequestNumber(2), other.number());
    }

    @Test
    void aDoubleClickMakesOneRequest() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = new ArrayList<Future<RequestNumber>>();
            for (var i = 0; i < 4; i++) {
                answers.add(pool.submit(() -> as(house.owner, () -> requests.report(house.fault("double"))
                        .number())));
            }
            for (var answer : answers) {
                assertEquals(new RequestNumber(1), answer.get());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, as(house.dispatcher, () -> requests.count(null)));
    }

    @Test
    void somebodyElsesKeyIsRefusedAndShowsNothing() {
        as(house.owner, () -> requests.report(house.fault("a")));
        var stolen = ServiceFixture.fault("a", house.neighbourFlat, "No light", List.of());
        var refused = assertThrows(RequestRejected.class, () -> as(house.neighbour, () -> requests.report(stolen)));
        assertEquals("workorder.requestKey.taken", refused.problems().get(0).key());
    }

    @Test
    void ownersReportForTheirOwnUnitOnly() {
        var foreign = ServiceFixture.fault("a", house.neighbourFlat, "No light", List.of());
        assertThrows(NotFound.class, () -> as(house.owner, () -> requests.report(foreign)));
        assertThrows(Forbidden.class, () -> as(house.technician, () -> requests.report(house.fault("b"))));
        var row = as(house.dispatcher, () -> requests.report(foreign));
        assertEquals(1, as(house.neighbour, requests::mine).size());
        assertEquals(house.neighbourFlat, row.unit());
    }

    @Test
    void theEleventhOfADayIsRefusedAndNamesThePhone() {
        CoreHarness.sql(
                "update management_company set phone = '+7 495 1' where id = ?",
                house.company.id().value());
        for (var i = 0; i < 10; i++) {
            var key = "k" + i;
            as(house.owner, () -> requests.report(house.fault(key)));
        }
        var refused =
                assertThrows(RequestRejected.class, () -> as(house.owner, () -> requests.report(house.fault("k10"))));
        assertEquals(List.of(10, "+7 495 1"), refused.problems().get(0).arguments());
        assertEquals(10, as(house.owner, requests::mine).size());
        assertEquals(
                new RequestNumber(11),
                as(house.dispatcher, () -> requests.report(house.fault("k11"))).number());
    }

    @Test
    void othersDoNotSeeIt() {
        var number = house.reported();
        var stranger = new ServiceFixture();
        for (var actor : List.of(house.neighbour, house.technician, stranger.owner, stranger.dispatcher)) {
            assertThrows(NotFound.class, () -> as(actor, () -> requests.details(number)));
            assertThrows(NotFound.class, () -> as(actor, () -> requests.photo(number, 0)));
        }
        for (var actor : List.of(house.neighbour, stranger.owner, stranger.dispatcher)) {
            assertThrows(
                    NotFound.class,
                    () -> as(actor, () -> {
                        requests.cancel(number);
                        return null;
                    }));
        }
        assertThrows(
                NotFound.class,
                () -> as(house.neighbour, () -> {
                    requests.rate(number, 5, null);
                    return null;
                }));
        assertThrows(
                NotFound.class,
                () -> as(stranger.dispatcher, () -> {
                    requests.markSeen(number);
                    return null;
                }));
        assertEquals(List.of(), as(house.neighbour, requests::mine));
        assertEquals(0, as(stranger.dispatcher, () -> requests.count(null)));
        var accountant = house.employee("Acc", Role.ACCOUNTANT);
        assertThrows(Forbidden.class, () -> as(accountant, () -> requests.details(number)));
        assertThrows(Forbidden.class, () -> as(house.owner, () -> requests.list(null, 0, 10)));
    }

    @Test
    void theTechnicianOfItsJobSeesIt() {
        var number = house.reported();
        house.assigned(number);
        assertEquals(
                number,
                as(house.technician, () -> requests.details(number)).request().number());
        assertThrows(NotFound.class, () -> as(house.colleague, () -> requests.details(number)));
    }

    @Test
    void staffPageThroughStates() {
        var first = house.reported();
        var second = house.reported();
        as(house.dispatcher, () -> {
            requests.markSeen(first);
            requests.markSeen(first);
            return null;
        });
        assertEquals(List.of(TimelineStep.RECEIVED, TimelineStep.SEEN), steps(first));
        assertEquals(
                List.of(first),
                as(house.dispatcher, () -> requests.list(RequestState.SEEN, 0, 10)).stream()
                        .map(RequestRow::number)
                        .toList());
        assertEquals(1, as(house.dispatcher, () -> requests.count(RequestState.RECEIVED)));
        assertEquals(
                List.of(second),
                as(house.dispatcher, () -> requests.list(null, 0, 1)).stream()
                        .map(RequestRow::number)
                        .toList());
    }

    @Test
    void isCancelledUntilTheTechnicianSetsOff() {
        var early = house.reported();
        var earlyJob = house.assigned(early);
        as(house.owner, () -> {
            requests.cancel(early);
            return null;
        });
        var details = as(house.owner, () -> requests.details(early));
        assertEquals(RequestState.CANCELLED, details.request().state());
        assertEquals(WorkOrderState.CANCELLED, details.workOrders().get(0).state());
        assertThrows(WorkOrderRejected.class, () -> as(house.technician, () -> orders.accept(earlyJob)));
        assertThrows(WorkOrderRejected.class, () -> as(house.dispatcher, () -> orders.create(early)));

        var late = house.reported();
        var lateJob = house.assigned(late);
        as(house.technician, () -> orders.accept(lateJob));
        as(house.technician, () -> orders.onTheWay(lateJob));
        var refused = assertThrows(
                RequestRejected.class,
                () -> as(house.owner, () -> {
                    requests.cancel(late);
                    return null;
                }));
        assertEquals("workorder.cancel.late", refused.problems().get(0).key());
        assertEquals(
                RequestState.IN_WORK,
                as(house.owner, () -> requests.details(late)).request().state());
    }

    @Test
    void keepsPhotosInOrderAndRefusesTheSixth() throws IOException {
        var photo = new PhotoUpload("tap.png", png());
        var number = as(
                        house.owner,
                        () -> requests.report(ServiceFixture.fault("p", house.flat, "", List.of(photo, photo))))
                .number();
        assertEquals(2, as(house.owner, () -> requests.details(number)).photos());
        var first = as(house.dispatcher, () -> requests.photo(number, 0));
        assertEquals("image/jpeg", first.mediaType());
        assertArrayEquals(
                first.content(),
                as(house.owner, () -> requests.photo(number, 1)).content());
        assertThrows(NotFound.class, () -> as(house.owner, () -> requests.photo(number, 2)));
        assertThrows(NotFound.class, () -> as(house.owner, () -> requests.photo(number, -1)));
        for (var i = 2; i < 5; i++) {
            add(number, photo);
        }
        var refused = assertThrows(RequestRejected.class, () -> add(number, photo));
        assertEquals("workorder.photos.many", refused.problems().get(0).key());
        assertEquals(5, as(house.owner, () -> requests.details(number)).photos());
    }

    private void add(RequestNumber number, PhotoUpload photo) {
        as(house.owner, () -> {
            requests.addPhoto(number, photo);
            return null;
        });
    }

    private List<TimelineStep> steps(RequestNumber number) {
        return as(house.dispatcher, () -> requests.details(number)).timeline().stream()
                .map(RequestDetails.Step::step)
                .toList();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
