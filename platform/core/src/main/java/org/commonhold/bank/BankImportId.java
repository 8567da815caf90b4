package org.commonhold.bank;

/** A file of a bank that was taken in. */
public record BankImportId(long value) {}
