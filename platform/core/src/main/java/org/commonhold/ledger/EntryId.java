package org.commonhold.ledger;

/** One journal entry. */
public record EntryId(long value) {}
