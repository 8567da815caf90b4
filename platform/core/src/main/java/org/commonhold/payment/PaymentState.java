package org.commonhold.payment;

/** Where a payment stands. Only {@link #PAID} counts in the books. */
public enum PaymentState {
    /** Stored; the gateway has not answered yet. */
    STARTED,
    /** The gateway was asked and its answer was lost: it is asked again, never guessed. */
    UNKNOWN,
    /** The gateway waits for the payer. */
    PENDING,
    PAID,
    /** The gateway refused; no money was taken. */
    FAILED,
    EXPIRED,
    /** The gateway reports another sum or currency than was asked for: held for a person, nothing allocated. */
    MISMATCH;

    /** True while the gateway may still say something new. */
    public boolean open() {
        return this == STARTED || this == UNKNOWN || this == PENDING;
    }
}
