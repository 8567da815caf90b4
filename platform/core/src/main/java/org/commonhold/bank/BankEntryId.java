package org.commonhold.bank;

/** One movement on a bank account of the company. */
public record BankEntryId(long value) {}
