package org.commonhold.adjustment;

/** Where an adjustment stands. */
public enum AdjustmentState {
    /** Waits for a second person. */
    PREPARED,
    /** Goes into the next bill. */
    APPROVED,
    DECLINED,
    /** Stands on a bill. */
    CHARGED
}
