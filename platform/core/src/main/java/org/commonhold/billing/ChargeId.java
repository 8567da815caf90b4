package org.commonhold.billing;

/** One line of a statement. */
public record ChargeId(long value) {}
