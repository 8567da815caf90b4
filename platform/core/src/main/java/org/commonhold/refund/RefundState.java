package org.commonhold.refund;

/** Where a refund stands. From {@link #APPROVED} on the money has left the payment and is owed to who paid it. */
public enum RefundState {
    /** Waits for a second person. */
    REQUESTED,
    /** Waits to be sent or paid out. */
    APPROVED,
    /** The gateway was asked. */
    SENT,
    /** The gateway was asked and its answer was lost: it is asked again, never guessed. */
    UNKNOWN,
    /** The money has left for good. */
    CONFIRMED,
    /** The money did not leave, or came back: it is on the account again. */
    FAILED,
    /** A second person said no. */
    REJECTED;

    /** True while the money is owed to who paid and has not left yet. */
    public boolean owed() {
        return this == APPROVED || this == SENT || this == UNKNOWN;
    }
}
