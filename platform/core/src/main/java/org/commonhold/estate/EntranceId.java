package org.commonhold.estate;

/** A section of a building. */
public record EntranceId(long value) {}
