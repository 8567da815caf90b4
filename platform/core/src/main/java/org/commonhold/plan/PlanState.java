package org.commonhold.plan;

/** How a plan goes. */
public enum PlanState {
    ACTIVE,
    /** All that it covers is paid. */
    KEPT,
    /** An instalment was not paid in time: the late fee is what it would have been without a plan. */
    BROKEN,
    /** Ended by the office, as if it had been broken. */
    CANCELLED
}
