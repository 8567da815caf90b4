package org.commonhold.autopay;

/** How much is taken. */
public enum AutopayKind {
    /** The same sum each time, whatever is due. */
    FIXED,
    /** All that is due on the day. */
    BALANCE
}
