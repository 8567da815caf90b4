package org.commonhold.ledger;

/** What an entry comes from; with its id and the entry's kind it is unique, so nothing is booked twice. */
public enum SourceKind {
    STATEMENT,
    PAYMENT,
    /** A part of an advance or credit that pays a charge. */
    ALLOCATION,
    /** What is left of a negative charge, held as an advance. */
    CREDIT,
    IMPORT,
    ENTRY
}
