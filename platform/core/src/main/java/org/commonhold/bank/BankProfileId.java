package org.commonhold.bank;

/** A way to read registries. */
public record BankProfileId(long value) {}
