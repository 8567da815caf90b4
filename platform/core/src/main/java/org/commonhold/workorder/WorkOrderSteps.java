package org.commonhold.workorder;

import static java.util.Map.entry;
import static org.commonhold.workorder.WorkOrderState.ACCEPTED;
import static org.commonhold.workorder.WorkOrderState.ARRIVED;
import static org.commonhold.workorder.WorkOrderState.ASSIGNED;
import static org.commonhold.workorder.WorkOrderState.CANCELLED;
import static org.commonhold.workorder.WorkOrderState.DONE;
import static org.commonhold.workorder.WorkOrderState.NEW;
import static org.commonhold.workorder.WorkOrderState.ON_THE_WAY;
import static org.commonhold.workorder.WorkOrderStep.ACCEPT;
import static org.commonhold.workorder.WorkOrderStep.ARRIVE;
import static org.commonhold.workorder.WorkOrderStep.ASSIGN;
import static org.commonhold.workorder.WorkOrderStep.CANCEL;
import static org.commonhold.workorder.WorkOrderStep.COMPLETE;
import static org.commonhold.workorder.WorkOrderStep.SET_ETA;
import static org.commonhold.workorder.WorkOrderStep.SET_OFF;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonhold.kernel.Problem;

/**
 * The one table of what may be done with a job in which state, and where it leads. A job may change hands until the
 * technician sets off, and may be cancelled until then.
 */
public final class WorkOrderSteps {

    private static final Map<WorkOrderState, Map<WorkOrderStep, WorkOrderState>> TABLE = Map.ofEntries(
            entry(NEW, Map.of(ASSIGN, ASSIGNED, CANCEL, CANCELLED)),
            entry(ASSIGNED, Map.of(ASSIGN, ASSIGNED, ACCEPT, ACCEPTED, CANCEL, CANCELLED)),
            entry(ACCEPTED, Map.of(ASSIGN, ASSIGNED, SET_ETA, ACCEPTED, SET_OFF, ON_THE_WAY, CANCEL, CANCELLED)),
            entry(ON_THE_WAY, Map.of(SET_ETA, ON_THE_WAY, ARRIVE, ARRIVED)),
            entry(ARRIVED, Map.of(COMPLETE, DONE)),
            entry(DONE, Map.of()),
            entry(CANCELLED, Map.of()));

    private static final List<WorkOrderStep> FORWARD = List.of(ACCEPT, SET_OFF, ARRIVE, COMPLETE);

    private WorkOrderSteps() {}

    /** The steps that this state allows, in their natural order. */
    public static Set<WorkOrderStep> allowed(WorkOrderState state) {
        return new TreeSet<>(row(state).keySet());
    }

    /** The step with which the technician goes on; none while nobody is assigned and after the end. */
    public static Optional<WorkOrderStep> next(WorkOrderState state) {
        return FORWARD.stream().filter(row(state)::containsKey).findFirst();
    }

    /** The state after the step, or {@link WorkOrderRejected} that names the allowed steps. */
    public static WorkOrderState after(WorkOrderState state, WorkOrderStep step) {
        var next = row(state).get(step);
        if (next == null) {
            var whatIsAllowed = "workorder.step.forbidden." + state;
            throw new WorkOrderRejected(Problem.of(whatIsAllowed, step, allowed(state)));
        }
        return next;
    }

    private static Map<WorkOrderStep, WorkOrderState> row(WorkOrderState state) {
        return Objects.requireNonNull(TABLE.get(state));
    }
}
