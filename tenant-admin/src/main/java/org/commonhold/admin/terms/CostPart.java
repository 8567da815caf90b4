package org.commonhold.admin.terms;

import org.commonhold.pricing.Quantity;

/** A sum of money that is divided among the units. */
final class CostPart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final WeightsPart weights;

    CostPart(Inputs inputs) {
        weights = new WeightsPart(inputs);
        add(weights);
    }

    @Override
    Quantity read(String path, TermsReader reader) {
        return new Quantity.ShareOfCost(weights.read(path, reader));
    }

    @Override
    void show(Quantity value) {
        if (value instanceof Quantity.ShareOfCost cost) {
            weights.show(cost.weights());
        }
    }
}
