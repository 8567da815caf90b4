package org.commonhold.workorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkOrderStepsTest {

    /** The whole table: a row for each state, a column for each step, - where the step is forbidden. */
    @ParameterizedTest
    @CsvSource({
        // state,    ASSIGN,   ACCEPT,   SET_ETA,    SET_OFF,    ARRIVE,  COMPLETE, CANCEL
        "NEW,        ASSIGNED, -,        -,          -,          -,       -,        CANCELLED",
        "ASSIGNED,   ASSIGNED, ACCEPTED, -,          -,          -,       -,        CANCELLED",
        "ACCEPTED,   ASSIGNED, -,        ACCEPTED,   ON_THE_WAY, -,       -,        CANCELLED",
        "ON_THE_WAY, -,        -,        ON_THE_WAY, -,          ARRIVED, -,        -",
        "ARRIVED,    -,        -,        -,          -,          -,       DONE,     -",
        "DONE,       -,        -,        -,          -,          -,       -,        -",
        "CANCELLED,  -,        -,        -,          -,          -,       -,        -",
    })
    void followsTheTable(
            WorkOrderState state,
            String assign,
            String accept,
            String setEta,
            String setOff,
            String arrive,
            String complete,
            String cancel) {
        var expected = new String[] {assign, accept, setEta, setOff, arrive, complete, cancel};
        for (var step : WorkOrderStep.values()) {
            var next = expected[step.ordinal()];
            if (next.equals("-")) {
                var refused = assertThrows(WorkOrderRejected.class, () -> WorkOrderSteps.after(state, step));
                assertEquals(
                        "workorder.step.forbidden." + state,
                        refused.problems().get(0).key());
                assertEquals(
                        java.util.List.of(step, WorkOrderSteps.allowed(state)),
                        refused.problems().get(0).arguments());
            } else {
                assertEquals(WorkOrderState.valueOf(next), WorkOrderSteps.after(state, step));
            }
        }
        assertEquals(
                Arrays.stream(WorkOrderStep.values())
                        .filter(s -> !expected[s.ordinal()].equals("-"))
                        .collect(Collectors.toSet()),
                WorkOrderSteps.allowed(state));
    }

    @ParameterizedTest
    @EnumSource(WorkOrderState.class)
    void saysInEveryLanguageWhatIsAllowed(WorkOrderState state) {
        for (var language : Language.values()) {
            assertTrue(Texts.has(language, "workorder.step.forbidden." + state));
        }
    }

    @Test
    void endedJobsAllowNothing() {
        for (var state : WorkOrderState.values()) {
            assertEquals(state.ended(), WorkOrderSteps.allowed(state).equals(Set.of()));
        }
    }

    @Test
    void leadsTheTechnicianForward() {
        assertEquals(Optional.empty(), WorkOrderSteps.next(WorkOrderState.NEW));
        assertEquals(Optional.of(WorkOrderStep.ACCEPT), WorkOrderSteps.next(WorkOrderState.ASSIGNED));
        assertEquals(Optional.of(WorkOrderStep.SET_OFF), WorkOrderSteps.next(WorkOrderState.ACCEPTED));
        assertEquals(Optional.of(WorkOrderStep.ARRIVE), WorkOrderSteps.next(WorkOrderState.ON_THE_WAY));
        assertEquals(Optional.of(WorkOrderStep.COMPLETE), WorkOrderSteps.next(WorkOrderState.ARRIVED));
        assertEquals(Optional.empty(), WorkOrderSteps.next(WorkOrderState.DONE));
    }
}
