package org.commonhold.statement;

/** What an account owes for a month. */
public record StatementId(long value) {}
