package org.commonhold.billing;

/** One calculation of a month. */
public record BillingRunId(long value) {}
