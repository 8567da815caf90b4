package org.commonhold.tariff;

import org.commonhold.pricing.PricedService.Fund;

/** A service in a list. */
public record ServiceRow(ServiceId id, String code, String name, Fund fund, boolean active) {}
