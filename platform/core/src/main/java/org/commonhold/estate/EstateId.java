package org.commonhold.estate;

/** A residential complex. */
public record EstateId(long value) {}
