package org.commonhold.charge;

/** One line of a statement. */
public record ChargeId(long value) {}
