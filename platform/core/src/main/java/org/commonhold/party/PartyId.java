package org.commonhold.party;

/** A person or organisation. */
public record PartyId(long value) {}
