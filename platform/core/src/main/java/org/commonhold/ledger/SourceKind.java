package org.commonhold.ledger;

/** What an entry comes from; with its id and the entry's kind it is unique, so nothing is booked twice. */
public enum SourceKind {
    STATEMENT,
    PAYMENT,
    IMPORT,
    ENTRY
}
