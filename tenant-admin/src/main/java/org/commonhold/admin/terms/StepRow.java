package org.commonhold.admin.terms;

import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.pricing.Price.Tiered.Step;
import org.commonhold.ui.Languages;

/** One step: up to and including which quantity, at which price; the last one has no end. */
final class StepRow extends Part<Step> {

    private static final long serialVersionUID = 1L;

    private final TextField upTo;
    private final TextField price;

    StepRow(Inputs inputs) {
        addClassName("field-row");
        upTo = inputs.number("admin.terms.step.upTo");
        upTo.setPlaceholder(Languages.text("admin.terms.step.open"));
        price = inputs.number("admin.terms.price");
        add(upTo, price);
    }

    @Override
    Step read(String path, TermsReader reader) {
        return new Step(reader.optional(path + ".upTo", upTo).orElse(null), reader.number(path + ".price", price));
    }

    @Override
    void show(Step value) {
        upTo.setValue(Inputs.plain(value.upTo()));
        price.setValue(Inputs.plain(value.price()));
    }

    @Override
    void per(String unit) {
        Inputs.suffix(price, unit);
    }
}
