package org.commonhold.estate;

/** One house of an estate. */
public record BuildingId(long value) {}
