package org.commonhold.admin.terms;

import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.pricing.Price;

/** One price. */
final class FlatPart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    private final TextField price;

    FlatPart(Inputs inputs) {
        price = inputs.number("admin.terms.price");
        add(price);
    }

    @Override
    Price.Flat read(String path, TermsReader reader) {
        return new Price.Flat(reader.number(path + ".price", price));
    }

    @Override
    void show(Price value) {
        if (value instanceof Price.Flat flat) {
            price.setValue(Inputs.plain(flat.price()));
        }
    }

    @Override
    void per(String unit) {
        Inputs.suffix(price, unit);
    }
}
