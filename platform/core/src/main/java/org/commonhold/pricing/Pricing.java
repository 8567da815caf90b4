package org.commonhold.pricing;

import java.util.List;

/** The charge engine. Pure and deterministic; safe for many threads. */
public final class Pricing {

    private Pricing() {}

    /**
     * Prices every service for one account. Services that rest on others ({@link Quantity.SumOf}, {@link Quantity.AmountOf})
     * come after them whatever their order; a circle is a fault of each in it.
     *
     * @param rules what to do without a reading; at most one per case
     */
    public static Priced price(Facts facts, List<PricedService> services, List<MissingRule> rules) {
        throw new UnsupportedOperationException(facts.toString() + services + rules);
    }
}
