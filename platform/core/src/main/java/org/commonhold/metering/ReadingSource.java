package org.commonhold.metering;

/** How a value came in. */
public enum ReadingSource {
    PORTAL,
    STAFF,
    PHONE,
    VISIT,
    FILE,
    API,
    /** The value on the dial when the meter became known; proves no use. */
    INITIAL
}
