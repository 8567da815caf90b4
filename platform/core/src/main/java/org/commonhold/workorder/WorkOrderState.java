package org.commonhold.workorder;

/** How far a job is. {@link WorkOrderSteps} says how it moves. */
public enum WorkOrderState {
    NEW,
    ASSIGNED,
    ACCEPTED,
    ON_THE_WAY,
    ARRIVED,
    DONE,
    CANCELLED;

    /** Nothing more will happen. */
    public boolean ended() {
        return this == DONE || this == CANCELLED;
    }

    /** The technician has set off at least: too late to cancel. */
    public boolean started() {
        return this == ON_THE_WAY || this == ARRIVED || this == DONE;
    }
}
