package org.commonhold.workorder;

/**
 * How far a request is. SEEN: staff have looked or ordered the work; IN_WORK: a technician is assigned; DONE: all work
 * orders have ended; CLOSED: rated.
 */
public enum RequestState {
    RECEIVED,
    SEEN,
    IN_WORK,
    DONE,
    CLOSED,
    CANCELLED
}
