package org.commonhold.workorder;

/** The number of a request that people read out on the phone; 1, 2, 3 … in each company. */
public record RequestNumber(long value) {}
