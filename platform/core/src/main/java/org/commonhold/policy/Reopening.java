package org.commonhold.policy;

/** What became of the wish to open a closed month. */
public enum Reopening {
    OPENED,
    /** It waits for somebody else. */
    ASKED
}
