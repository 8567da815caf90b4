package org.commonhold.premises;

/** A fact of a building. */
public record BuildingFactId(long value) {}
