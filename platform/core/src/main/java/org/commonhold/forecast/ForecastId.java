package org.commonhold.forecast;

/** One comparison of a tariff. */
public record ForecastId(long value) {}
