package org.commonhold.billing;

/** What a run is for. */
public enum RunKind {
    /** The month's own bills. */
    REGULAR,
    /** Computes posted months again and charges the differences. */
    CORRECTION
}
