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
    MOVED,
    /** Nobody paid: a debt that is given up. */
    WRITE_OFF,
    /** Out of the deposit that the company held. */
    DEPOSIT,
    /** Paid ahead before the company came to Commonhold. */
    OPENING;

    /** True when money has come from outside, for which there is a receipt. */
    public boolean receipted() {
        return switch (this) {
            case CARD, CASH, TERMINAL, TRANSFER, DEBIT -> true;
            case MOVED, WRITE_OFF, DEPOSIT, OPENING -> false;
        };
    }
}
