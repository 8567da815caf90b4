package org.commonhold.job;

/** One run of long work. */
public record JobId(long value) {}
