package org.commonhold.workorder;

/** Where it is broken, seen from the unit that reports. Names are stored. */
public enum FaultPlace {
    UNIT,
    ENTRANCE,
    LIFT,
    YARD,
    ROOF_OR_CELLAR
}
