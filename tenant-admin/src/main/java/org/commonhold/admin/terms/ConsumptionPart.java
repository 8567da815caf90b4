package org.commonhold.admin.terms;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Quantity;
import org.commonhold.ui.Languages;

/** What the meters count, and what holds where there is none. */
final class ConsumptionPart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final Select<Resource> resource;
    private final Checkbox normed;
    private final NormPart norm;

    ConsumptionPart(Inputs inputs) {
        resource = inputs.select(
                "admin.terms.resource",
                List.of(Resource.values()),
                r -> Languages.text("metering.resource." + r.name()));
        normed = inputs.check("admin.terms.normed");
        norm = new NormPart(inputs);
        norm.setVisible(false);
        normed.addValueChangeListener(e -> norm.setVisible(e.getValue()));
        add(resource, normed, norm);
    }

    @Override
    Quantity.Consumption read(String path, TermsReader reader) {
        var chosen = reader.choice(path + ".resource", resource, Resource.COLD_WATER);
        return new Quantity.Consumption(chosen.name(), normed.getValue() ? norm.read(path + ".norm", reader) : null);
    }

    @Override
    void show(Quantity value) {
        if (value instanceof Quantity.Consumption use) {
            resource.setValue(Resource.valueOf(use.resource()));
            var without = use.norm();
            normed.setValue(without != null);
            if (without != null) {
                norm.show(without);
            }
        }
    }
}
