package org.commonhold.twin;

/** What has become of it. */
public enum TwinState {
    OPEN,
    REFUNDED,
    /** It was meant: the money stays on the account. */
    KEPT
}
