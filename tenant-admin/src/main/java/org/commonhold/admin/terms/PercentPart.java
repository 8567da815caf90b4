package org.commonhold.admin.terms;

import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.pricing.Price;

/** So many per cent. */
final class PercentPart extends Part<Price> {

    private static final long serialVersionUID = 1L;

    private final TextField percent;

    PercentPart(Inputs inputs) {
        percent = inputs.number("admin.terms.percent", "%");
        add(percent);
    }

    @Override
    Price.Percent read(String path, TermsReader reader) {
        return new Price.Percent(reader.number(path + ".percent", percent));
    }

    @Override
    void show(Price value) {
        if (value instanceof Price.Percent share) {
            percent.setValue(Inputs.plain(share.percent()));
        }
    }
}
