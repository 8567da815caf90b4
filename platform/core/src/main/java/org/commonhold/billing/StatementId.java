package org.commonhold.billing;

/** What an account owes for a month. */
public record StatementId(long value) {}
