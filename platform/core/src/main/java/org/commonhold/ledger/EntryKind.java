package org.commonhold.ledger;

/** Why an entry was made. */
public enum EntryKind {
    CHARGE,
    PAYMENT,
    /** An advance is used up by charges, or a credit pays one or becomes an advance. */
    ADVANCE,
    /** What a payment had paid is open again: the money is an advance until it leaves. */
    RELEASE,
    REFUND,
    /** Money has left, or has come, for good. */
    SETTLED,
    /** What was booked before does not stand. */
    GIVEN_BACK,
    TRANSFER,
    WRITE_OFF,
    DEPOSIT,
    DISPUTE,
    PAYOUT,
    FEE,
    /** Money whose owner is not known, and its way to who it is for. */
    SUSPENSE,
    /** Counted cash differs from the books. */
    DIFFERENCE,
    /** Balance taken over from another system. */
    OPENING,
    REVERSAL
}
