package org.commonhold.billing;

/** Life of a billing run; only one run per month may be before {@link #POSTED}. */
public enum RunState {
    CALCULATING,
    CALCULATED,
    APPROVED,
    POSTING,
    POSTED,
    FAILED,
    DISCARDED
}
