package org.commonhold.dispute;

/** One dispute of one payment. */
public record DisputeId(long value) {}
