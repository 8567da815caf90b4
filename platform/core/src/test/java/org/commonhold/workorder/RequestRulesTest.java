package org.commonhold.workorder;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {

    private static final PhotoUpload PHOTO = new PhotoUpload("tap.jpg", new byte[0]);

    @ParameterizedTest
    @ValueSource(strings = {"tap", "Нет воды", "漏水", "a b c"})
    void takesThreeLetters(String text) {
        assertTrue(RequestRules.says(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ab", "...!!!", "水"})
    void threeLettersAreTheLeast(String text) {
        assertFalse(RequestRules.says(text));
    }

    @Test
    void aPhotoOrAnEmergencyNeedsNoText() {
        assertEquals(List.of("description"), fields(fault("k", "", false, null, List.of())));
        assertDoesNotThrow(() -> RequestRules.check(fault("k", "", true, null, List.of())));
        assertDoesNotThrow(() -> RequestRules.check(fault("k", "", false, null, List.of(PHOTO))));
    }

    @Test
    void namesEveryFaultyFieldAtOnce() {
        var fault = fault("", "x".repeat(2001), false, "call me", Collections.nCopies(6, PHOTO));
        assertEquals(List.of("requestKey", "description", "phone", "photos"), fields(fault));
    }

    @Test
    void promisesHalfAnHourForAnEmergencyAndADayOtherwise() {
        var now = Instant.parse("2026-03-01T10:00:00Z");
        assertEquals(Instant.parse("2026-03-01T10:30:00Z"), RequestRules.answerBy(now, true));
        assertEquals(Instant.parse("2026-03-02T10:00:00Z"), RequestRules.answerBy(now, false));
    }

    @Test
    void ratesOnlyFinishedWorkOnceWithOneToFive() {
        assertDoesNotThrow(() -> RequestRules.checkRating(RequestState.DONE, 1, null));
        assertDoesNotThrow(() -> RequestRules.checkRating(RequestState.DONE, 5, "good"));
        for (var stars : new int[] {0, 6, -1}) {
            assertEquals("workorder.rating.range", refusal(RequestState.DONE, stars));
        }
        assertEquals("workorder.rating.given", refusal(RequestState.CLOSED, 5));
        for (var state :
                List.of(RequestState.RECEIVED, RequestState.SEEN, RequestState.IN_WORK, RequestState.CANCELLED)) {
            assertEquals("workorder.rating.early", refusal(state, 5));
        }
    }

    @Test
    void thePromiseRunsUntilATechnicianIsAssigned() {
        var by = Instant.parse("2026-03-02T10:00:00Z");
        assertEquals(
                new Promise(Promise.Standing.RUNNING, Duration.ofMinutes(61)),
                RequestRules.promise(RequestState.RECEIVED, by, by.minusSeconds(3660)));
        assertEquals(
                new Promise(Promise.Standing.SOON, Duration.ofHours(1)),
                RequestRules.promise(RequestState.SEEN, by, by.minusSeconds(3600)));
        assertEquals(
                new Promise(Promise.Standing.MISSED, Duration.ofMinutes(-5)),
                RequestRules.promise(RequestState.SEEN, by, by.plusSeconds(300)));
        for (var state : List.of(RequestState.IN_WORK, RequestState.DONE, RequestState.CANCELLED)) {
            assertEquals(
                    Promise.Standing.ANSWERED,
                    RequestRules.promise(state, by, by.plusSeconds(300)).standing());
        }
    }

    private static String refusal(RequestState state, int stars) {
        return assertThrows(RequestRejected.class, () -> RequestRules.checkRating(state, stars, null))
                .problems()
                .get(0)
                .key();
    }

    private static List<String> fields(ReportFault fault) {
        return assertThrows(RequestRejected.class, () -> RequestRules.check(fault)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private static ReportFault fault(
            String key,
            String text,
            boolean emergency,
            @org.jspecify.annotations.Nullable String phone,
            List<PhotoUpload> photos) {
        return new ReportFault(
                key, new UnitId(1), FaultCategory.PLUMBING, FaultPlace.UNIT, text, emergency, phone, photos);
    }
}
