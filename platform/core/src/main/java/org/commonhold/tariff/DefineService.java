package org.commonhold.tariff;

import org.commonhold.pricing.PricedService.Fund;

/** A new service: code up to 32 and name up to 200 characters, and whose money it is. How it is charged, its tariff says. */
public record DefineService(String code, String name, Fund fund) {}
