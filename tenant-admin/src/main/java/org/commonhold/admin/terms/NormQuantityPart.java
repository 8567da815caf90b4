package org.commonhold.admin.terms;

import org.commonhold.pricing.Quantity;

/** A norm, whether or not there is a meter. */
final class NormQuantityPart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final NormPart norm;

    NormQuantityPart(Inputs inputs) {
        norm = new NormPart(inputs);
        add(norm);
    }

    @Override
    Quantity.ByNorm read(String path, TermsReader reader) {
        return new Quantity.ByNorm(norm.read(path + ".norm", reader));
    }

    @Override
    void show(Quantity value) {
        if (value instanceof Quantity.ByNorm normed) {
            norm.show(normed.norm());
        }
    }
}
