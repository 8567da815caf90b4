package org.commonhold.terminal;

/** Where a card at a reader stands. */
public enum ReaderChargeState {
    STARTED,
    /** The reader waits for the card. */
    WAITING,
    /** The gateway's answer never came; it is asked until it says what became of it. */
    UNKNOWN,
    PAID,
    CANCELLED,
    DECLINED,
    /** The gateway has taken another sum than was asked: held for review, nothing is booked. */
    MISMATCH;

    /** The card may still be charged. */
    public boolean open() {
        return this == STARTED || this == WAITING || this == UNKNOWN;
    }
}
