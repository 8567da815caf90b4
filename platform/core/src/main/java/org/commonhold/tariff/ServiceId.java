package org.commonhold.tariff;

/** What is charged for. */
public record ServiceId(long value) {}
