package org.commonhold.metering;

/** One dial of a meter. */
public record RegisterId(long value) {}
