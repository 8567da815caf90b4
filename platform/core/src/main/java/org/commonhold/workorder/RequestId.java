package org.commonhold.workorder;

/** A reported fault. */
public record RequestId(long value) {}
