package org.commonhold.adjustment;

/** One adjustment of one line. */
public record AdjustmentId(long value) {}
