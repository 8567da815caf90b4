package org.commonhold.admin.terms;

import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.pricing.Price;

/** One component of a price: its name, how much of it goes into a unit, and what it costs. */
final class ComponentRow extends Part<Price.Components.Component> {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField factor;
    private final TextField price;

    ComponentRow(Inputs inputs) {
        addClassName("field-row");
        name = inputs.word("admin.terms.component.name");
        factor = inputs.number("admin.terms.component.factor");
        price = inputs.number("admin.terms.price");
        factor.setValue("1");
        add(name, factor, price);
    }

    @Override
    Price.Components.Component read(String path, TermsReader reader) {
        return new Price.Components.Component(
                reader.word(path + ".name", name),
                reader.number(path + ".factor", factor),
                reader.number(path + ".price", price));
    }

    @Override
    void show(Price.Components.Component value) {
        name.setValue(value.name());
        factor.setValue(Inputs.plain(value.factor()));
        price.setValue(Inputs.plain(value.price()));
    }
}
