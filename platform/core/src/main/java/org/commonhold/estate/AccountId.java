package org.commonhold.estate;

/** The ledger account of a unit. */
public record AccountId(long value) {}
