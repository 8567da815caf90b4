package org.commonhold.payment;

/** How the money came. */
public enum PaymentMethod {
    CARD,
    CASH,
    /** A card at the desk, on a terminal of the gateway. */
    TERMINAL,
    TRANSFER,
    /** Collected from the payer's bank by mandate. */
    DEBIT,
    /** Another account of the same company gave it. */
    MOVED
}
