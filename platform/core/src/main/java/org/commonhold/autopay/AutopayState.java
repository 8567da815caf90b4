package org.commonhold.autopay;

/** Where an autopay stands. */
public enum AutopayState {
    /** The owner has not saved a card yet. */
    SETUP,
    ACTIVE,
    STOPPED
}
