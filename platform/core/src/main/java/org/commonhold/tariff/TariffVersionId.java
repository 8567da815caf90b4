package org.commonhold.tariff;

/** A price of a service from a date on. */
public record TariffVersionId(long value) {}
