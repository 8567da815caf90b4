package org.commonhold.metering;

/** A meter of a unit. */
public record MeterId(long value) {}
