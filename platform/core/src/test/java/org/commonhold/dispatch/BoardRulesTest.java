package org.commonhold.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardRulesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aFutureDayOffersAllWindows() {
        var windows = BoardRules.windows(DAY, MOSCOW, Instant.parse("2026-03-01T12:00:00Z"));
        assertEquals(6, windows.size());
        assertEquals(new VisitSlot(DAY, LocalTime.of(8, 0), LocalTime.of(10, 0)), windows.get(0));
        assertEquals(LocalTime.of(20, 0), windows.get(5).to());
    }

    @Test
    void todayOffersTheRunningWindowAndLaterOnes() {
        var windows = BoardRules.windows(DAY, MOSCOW, Instant.parse("2026-03-02T12:30:00Z"));
        assertEquals(LocalTime.of(14, 0), windows.get(0).from());
        assertEquals(3, windows.size());
    }

    @Test
    void theEveningOffersNothingMore() {
        assertEquals(List.of(), BoardRules.windows(DAY, MOSCOW, Instant.parse("2026-03-02T17:00:00Z")));
    }

    @Test
    void aSlotIsInTheCompanysOwnTime() {
        var slot = new VisitSlot(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0));
        assertEquals(Instant.parse("2026-03-02T07:00:00Z"), BoardRules.start(slot, MOSCOW));
        assertEquals(Instant.parse("2026-03-02T09:00:00Z"), BoardRules.end(slot, MOSCOW));
        assertEquals(slot, BoardRules.slot(BoardRules.start(slot, MOSCOW), BoardRules.end(slot, MOSCOW), MOSCOW));
    }
}
