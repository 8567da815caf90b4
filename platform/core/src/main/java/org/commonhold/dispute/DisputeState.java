package org.commonhold.dispute;

/** Where a dispute stands. */
public enum DisputeState {
    /** The payment that it concerns is not known here yet; nothing is booked. */
    WAITING,
    /** The payer's bank asks; no money has been taken. */
    ASKED,
    /** The provider has taken the sum until it is decided. */
    OPEN,
    /** More was taken than is left of the payment: for a person. */
    HELD,
    WON,
    LOST,
    /** Asked and dropped: no money was ever taken. */
    ENDED;

    /** True while the sum lies apart. */
    public boolean undecided() {
        return this == OPEN || this == HELD;
    }

    /** True while the gateway may still say something new. */
    public boolean live() {
        return this == WAITING || this == ASKED || undecided();
    }
}
