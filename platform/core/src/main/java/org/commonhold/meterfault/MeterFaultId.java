package org.commonhold.meterfault;

/** A fault of a meter. */
public record MeterFaultId(long value) {}
