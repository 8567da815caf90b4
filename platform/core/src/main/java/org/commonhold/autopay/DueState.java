package org.commonhold.autopay;

/** Where a due day stands. */
enum DueState {
    /** Announced. */
    PLANNED,
    /** The gateway is or was asked; what it said is not written down yet. */
    CHARGING,
    /** Refused; will be tried again. */
    RETRY,
    PAID,
    /** Nothing was due, or more than the limit. */
    SKIPPED,
    /** Will not be tried again. */
    ENDED
}
