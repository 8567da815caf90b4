package org.commonhold.statement;

/** A statement in the office's list, with the account it is for; {@code address} is building and unit number. */
public record StatementListing(StatementRow statement, String accountNumber, String address) {}
