package org.commonhold.admin.terms;

import org.commonhold.pricing.Quantity;

/** A quantity that leaves nothing to choose. */
final class FixedPart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final transient Quantity quantity;

    FixedPart(Quantity quantity) {
        this.quantity = quantity;
        setVisible(false);
    }

    @Override
    Quantity read(String path, TermsReader reader) {
        return quantity;
    }

    @Override
    void show(Quantity value) {
        setVisible(false);
    }
}
