package org.commonhold.fiscal;

/** One fiscal receipt. */
public record FiscalReceiptId(long value) {}
