package org.commonhold.charge;

/** One calculation of a month. */
public record BillingRunId(long value) {}
