package org.commonhold.workorder;

/** What dispatcher and technician do with a job. ASSIGN also means: give it to somebody else or move the slot. */
public enum WorkOrderStep {
    ASSIGN(TimelineStep.ASSIGNED),
    ACCEPT(TimelineStep.ACCEPTED),
    SET_ETA(TimelineStep.ETA_SET),
    SET_OFF(TimelineStep.ON_THE_WAY),
    ARRIVE(TimelineStep.ARRIVED),
    COMPLETE(TimelineStep.DONE),
    CANCEL(TimelineStep.ORDER_CANCELLED);

    private final TimelineStep told;

    WorkOrderStep(TimelineStep told) {
        this.told = told;
    }

    /** How the request's timeline calls it. */
    TimelineStep told() {
        return told;
    }
}
