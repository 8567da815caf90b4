package org.commonhold.workorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.junit.jupiter.api.Test;

class MyDayTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void theEarliestOpenJobIsNext() {
        var day = MyDay.of(
                List.of(job(1, WorkOrderState.DONE), job(2, WorkOrderState.ASSIGNED), job(3, WorkOrderState.ACCEPTED)));
        assertEquals(2, assertNext(day));
        assertEquals(List.of(3L), numbers(day.later()));
        assertEquals(List.of(1L), numbers(day.done()));
    }

    @Test
    void aJobUnderWayComesBeforeAnEarlierOne() {
        var day = MyDay.of(List.of(job(1, WorkOrderState.ACCEPTED), job(2, WorkOrderState.ARRIVED)));
        assertEquals(2, assertNext(day));
        assertEquals(List.of(1L), numbers(day.later()));
    }

    @Test
    void anEmptyDayHasNoNext() {
        assertNull(MyDay.of(List.of(job(1, WorkOrderState.DONE))).next());
    }

    private static long assertNext(MyDay day) {
        assertNotNull(day.next());
        return day.next().number();
    }

    private static List<Long> numbers(List<WorkOrderRow> rows) {
        return rows.stream().map(WorkOrderRow::number).toList();
    }

    private static WorkOrderRow job(long number, WorkOrderState state) {
        var request = new RequestRow(
                new RequestNumber(number),
                new UnitId(1),
                "House 1, 1",
                FaultCategory.PLUMBING,
                FaultPlace.UNIT,
                "Water",
                false,
                RequestState.IN_WORK,
                NOW,
                NOW,
                null);
        return new WorkOrderRow(
                new WorkOrderId(number), number, request, state, null, null, null, null, null, null, NOW, null);
    }
}
