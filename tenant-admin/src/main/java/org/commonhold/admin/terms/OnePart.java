package org.commonhold.admin.terms;

import java.math.BigDecimal;
import org.commonhold.pricing.Price;

/** No price to be typed: what is counted is money already. */
final class OnePart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    @Override
    Price.Flat read(String path, TermsReader reader) {
        return new Price.Flat(BigDecimal.ONE);
    }

    @Override
    void show(Price value) {
        setVisible(false);
    }
}
