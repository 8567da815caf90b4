package org.commonhold.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.security.Role;
import org.commonhold.security.UserId;
import org.commonhold.security.UserRow;
import org.commonhold.security.UserState;
import org.commonhold.workorder.WorkOrderId;
import org.junit.jupiter.api.Test;

class AssignmentRulesTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long HERE = 7;
    private static final long ELSEWHERE = 8;
    private static final List<UserRow> TECHNICIANS = List.of(technician(1, "Boris"), technician(2, "Anna"));

    @Test
    void withEqualDaysTheNameDecides() {
        assertEquals(List.of("Anna", "Boris"), names());
    }

    @Test
    void whoHasLessToDoGoesFirst() {
        assertEquals(List.of("Boris", "Anna"), names(job(2, ELSEWHERE, 3, 4)));
    }

    @Test
    void whoIsInTheBuildingAnywayGoesBeforeTheIdle() {
        var ranked = rank(job(1, HERE, 3, 5));
        assertEquals("Boris", ranked.get(0).name());
        assertEquals(1, ranked.get(0).sameBuilding());
        assertEquals(120, ranked.get(0).busyMinutes());
    }

    @Test
    void whoIsBusyInTheSlotGoesLast() {
        var ranked = rank(job(1, HERE, 1, 2), job(2, ELSEWHERE, 4, 8));
        assertEquals("Anna", ranked.get(0).name());
        assertTrue(ranked.get(0).free());
        assertFalse(ranked.get(1).free());
    }

    @Test
    void aSlotThatOnlyMeetsAnotherLeavesHimFree() {
        assertTrue(rank(job(1, HERE, -2, 0), job(1, HERE, 2, 3)).get(0).free());
    }

    @Test
    void aFullWorkingDayHoldsNoMore() {
        var full = rank(job(1, HERE, 2, 9));
        assertEquals("Anna", full.get(0).name());
        assertFalse(full.get(1).fits());
        assertTrue(rank(job(1, HERE, 2, 8)).get(0).fits());
    }

    @Test
    void theJobItselfDoesNotCount() {
        var own = new PlannedJob(new WorkOrderId(99), new UserId(1), HERE, TEN, TEN.plusSeconds(7200));
        var boris = rank(own).get(1);
        assertTrue(boris.free());
        assertEquals(0, boris.busyMinutes());
        assertEquals(0, boris.sameBuilding());
    }

    private static List<String> names(PlannedJob... planned) {
        return rank(planned).stream().map(Proposal::name).toList();
    }

    private static List<Proposal> rank(PlannedJob... planned) {
        var task = new AssignmentRules.Task(new WorkOrderId(99), HERE, TEN, TEN.plusSeconds(7200));
        return AssignmentRules.rank(task, TECHNICIANS, List.of(planned));
    }

    private static PlannedJob job(long technician, long building, int fromHour, int toHour) {
        return new PlannedJob(
                new WorkOrderId(technician * 10 + fromHour),
                new UserId(technician),
                building,
                TEN.plusSeconds(fromHour * 3600L),
                TEN.plusSeconds(toHour * 3600L));
    }

    private static UserRow technician(long id, String name) {
        return new UserRow(new UserId(id), name, name, Set.of(Role.TECHNICIAN), UserState.ACTIVE, null, Language.EN);
    }
}
