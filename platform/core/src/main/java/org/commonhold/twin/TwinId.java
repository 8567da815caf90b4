package org.commonhold.twin;

/** One pair of payments that look alike. */
public record TwinId(long value) {}
