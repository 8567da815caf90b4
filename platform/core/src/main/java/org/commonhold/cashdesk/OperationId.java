package org.commonhold.cashdesk;

/** One thing done at the desk. */
public record OperationId(long value) {}
