package org.commonhold.dispatch;

import static org.commonhold.testing.CoreHarness.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.security.UserId;
import org.commonhold.testing.CoreHarness;
import org.commonhold.workorder.DispatchFixture;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrderRejected;
import org.commonhold.workorder.WorkOrderRow;
import org.junit.jupiter.api.Test;

class DispatchBoardIT {

    private final DispatchBoard board = CoreHarness.get(DispatchBoard.class);
    private final DispatchFixture house = new DispatchFixture();
    private final LocalDate day = as(house.dispatcher(), board::today).plusDays(2);

    @Test
    void aJobStandsInItsTechniciansLaneAtItsTime() {
        var job = house.ordered();
        assertEquals(
                List.of(job),
                as(house.dispatcher(), () -> board.day(day)).unassigned().stream()
                        .map(WorkOrderRow::id)
                        .toList());
        assign(job, house.technician(), 9, 11);

        var shown = as(house.dispatcher(), () -> board.day(day));
        assertEquals(List.of(), shown.unassigned());
        assertNull(shown.nowMinute());
        assertEquals(List.of("Ivan Electrician", "Sergei Plumber"), names(shown));
        var lane = shown.lanes().get(1);
        assertEquals(120, lane.busyMinutes());
        assertEquals(540, lane.jobs().get(0).fromMinute());
        assertEquals(660, lane.jobs().get(0).toMinute());
        assertEquals(8, shown.fromHour());
        assertEquals(
                0,
                as(house.dispatcher(), () -> board.day(day.plusDays(1)))
                        .lanes()
                        .get(1)
                        .busyMinutes());
        assertTrue(as(house.dispatcher(), () -> board.day(board.today())).nowMinute() != null);
    }

    @Test
    void anEarlyJobWidensTheBoard() {
        assign(house.ordered(), house.technician(), 6, 7);
        assertEquals(6, as(house.dispatcher(), () -> board.day(day)).fromHour());
    }

    @Test
    void proposesWhoIsFreeAndInTheBuilding() {
        assign(house.ordered(), house.technician(), 9, 11);
        var job = house.ordered();
        var near = as(house.dispatcher(), () -> board.proposals(job, slot(12, 14)));
        assertEquals("Sergei Plumber", near.get(0).name());
        assertEquals(1, near.get(0).sameBuilding());
        var busy = as(house.dispatcher(), () -> board.proposals(job, slot(10, 12)));
        assertEquals("Ivan Electrician", busy.get(0).name());
    }

    @Test
    void aJobThatIsMovedKeepsItsLength() {
        var job = house.ordered();
        as(house.dispatcher(), () -> board.place(job, house.technician(), day, 600));
        assertEquals(slot(10, 12), as(house.dispatcher(), () -> board.slotFor(job)));
        assign(job, house.technician(), 9, 10);
        as(house.dispatcher(), () -> board.place(job, house.colleague(), day, 13 * 60 + 15));
        assertEquals(
                new VisitSlot(day, LocalTime.of(13, 15), LocalTime.of(14, 15)),
                as(house.dispatcher(), () -> board.slotFor(job)));
    }

    @Test
    void refusesASlotThatEndsBeforeItBegins() {
        var job = house.ordered();
        var refused = assertThrows(WorkOrderRejected.class, () -> assign(job, house.technician(), 12, 11));
        assertEquals("slotTo", refused.problems().get(0).field());
    }

    @Test
    void isTheDispatchersOnlyAndOfOneCompany() {
        var job = house.ordered();
        var stranger = new DispatchFixture();
        assertThrows(NotFound.class, () -> as(stranger.dispatcher(), () -> board.proposals(job, slot(9, 10))));
        assertThrows(NotFound.class, () -> as(stranger.dispatcher(), () -> board.slotFor(job)));
        assertThrows(
                NotFound.class,
                () -> as(stranger.dispatcher(), () -> board.place(job, stranger.technician(), day, 600)));
        for (var role : List.of(Role.TECHNICIAN, Role.CLERK)) {
            var other = house.employee("Somebody", role);
            assertThrows(Forbidden.class, () -> as(other, () -> board.day(day)));
            assertThrows(Forbidden.class, () -> as(other, () -> board.proposals(job, slot(9, 10))));
        }
    }

    private void assign(WorkOrderId job, UserId technician, int from, int to) {
        as(house.dispatcher(), () -> board.assign(job, technician, slot(from, to)));
    }

    private VisitSlot slot(int from, int to) {
        return new VisitSlot(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static List<String> names(BoardDay shown) {
        return shown.lanes().stream().map(BoardLane::name).toList();
    }
}
