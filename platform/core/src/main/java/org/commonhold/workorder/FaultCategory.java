package org.commonhold.workorder;

/** What kind of thing is broken. Names are stored. */
public enum FaultCategory {
    PLUMBING,
    ELECTRICITY,
    HEATING,
    LIFT,
    ENTRANCE,
    CLEANING,
    YARD,
    OTHER
}
