package org.commonhold.premises;

/** A fact of a unit. */
public record UnitFactId(long value) {}
