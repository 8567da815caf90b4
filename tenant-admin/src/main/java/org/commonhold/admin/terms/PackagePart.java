package org.commonhold.admin.terms;

import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.pricing.Price;

/** A monthly fee, what it includes, and the price beyond. */
final class PackagePart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    private final TextField fee;
    private final TextField allowance;
    private final TextField price;

    PackagePart(Inputs inputs) {
        addClassName("field-row");
        fee = inputs.number("admin.terms.fee");
        allowance = inputs.number("admin.terms.allowance");
        price = inputs.number("admin.terms.beyond");
        add(fee, allowance, price);
    }

    @Override
    Price.Packaged read(String path, TermsReader reader) {
        return new Price.Packaged(
                reader.number(path + ".fee", fee),
                reader.number(path + ".allowance", allowance),
                reader.number(path + ".price", price));
    }

    @Override
    void show(Price value) {
        if (value instanceof Price.Packaged bundle) {
            fee.setValue(Inputs.plain(bundle.fee()));
            allowance.setValue(Inputs.plain(bundle.allowance()));
            price.setValue(Inputs.plain(bundle.price()));
        }
    }

    @Override
    void per(String unit) {
        Inputs.suffix(price, unit);
    }
}
