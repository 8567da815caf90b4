package org.commonhold.staff.adjustment;

/** Why a line is not right, as the form offers it. */
enum GroundKind {
    ABSENCE,
    INTERRUPTION,
    QUALITY,
    TOO_COLD,
    WRONG_TARIFF,
    LATE_READING,
    OTHER
}
