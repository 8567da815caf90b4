package org.commonhold.workorder;

/** What happened to a request, as its timeline tells it. Names are stored. */
public enum TimelineStep {
    RECEIVED,
    SEEN,
    PHOTO_ADDED,
    ORDERED,
    ASSIGNED,
    ACCEPTED,
    ETA_SET,
    ON_THE_WAY,
    ARRIVED,
    DONE,
    ORDER_CANCELLED,
    CANCELLED,
    RATED
}
