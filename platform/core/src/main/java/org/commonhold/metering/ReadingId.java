package org.commonhold.metering;

/** One value of a register at a date. */
public record ReadingId(long value) {}
