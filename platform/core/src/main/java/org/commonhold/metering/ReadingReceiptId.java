package org.commonhold.metering;

/** The proof of a submission. */
public record ReadingReceiptId(long value) {}
