package org.commonhold.metering;

/** A meter of a unit or of a building. */
public record MeterId(long value) {}
