package org.commonhold.admin.terms;

import java.util.Map;
import org.commonhold.pricing.Quantity;

/** What other services counted, or what they cost. */
final class DerivedPart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final boolean money;
    private final ServicesPart services;

    DerivedPart(Map<String, String> names, boolean money, Runnable changed) {
        this.money = money;
        services = new ServicesPart(names, changed);
        add(services);
    }

    @Override
    Quantity read(String path, TermsReader reader) {
        var codes = services.read(path, reader);
        return money ? new Quantity.AmountOf(codes) : new Quantity.SumOf(codes);
    }

    @Override
    void show(Quantity value) {
        if (value instanceof Quantity.SumOf sum) {
            services.show(sum.services());
        } else if (value instanceof Quantity.AmountOf amount) {
            services.show(amount.services());
        }
    }
}
