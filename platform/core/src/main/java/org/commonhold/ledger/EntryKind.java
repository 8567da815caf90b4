package org.commonhold.ledger;

/** Why an entry was made. */
public enum EntryKind {
    CHARGE,
    PAYMENT,
    /** An advance is used up by charges, or a credit pays one or becomes an advance. */
    ADVANCE,
    REFUND,
    /** Balance taken over from another system. */
    OPENING,
    REVERSAL
}
