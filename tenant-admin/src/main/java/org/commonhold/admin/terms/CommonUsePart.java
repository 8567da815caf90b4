package org.commonhold.admin.terms;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Quantity;
import org.commonhold.ui.Languages;

/** What the building used beyond its units, how it is divided, and the most that is charged. */
final class CommonUsePart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final Select<Resource> resource;
    private final WeightsPart weights;
    private final TextField limit;

    CommonUsePart(Inputs inputs) {
        resource = inputs.select(
                "admin.terms.resource",
                List.of(Resource.values()),
                r -> Languages.text("metering.resource." + r.name()));
        weights = new WeightsPart(inputs);
        limit = inputs.number("admin.terms.limit");
        limit.setHelperText(Languages.text("admin.terms.limit.help"));
        add(resource, weights, limit);
    }

    @Override
    Quantity.CommonUse read(String path, TermsReader reader) {
        return new Quantity.CommonUse(
                reader.choice(path + ".resource", resource, Resource.COLD_WATER).name(),
                weights.read(path, reader),
                reader.optional(path + ".limit", limit).orElse(null));
    }

    @Override
    void show(Quantity value) {
        if (value instanceof Quantity.CommonUse common) {
            resource.setValue(Resource.valueOf(common.resource()));
            weights.show(common.weights());
            limit.setValue(Inputs.plain(common.limit()));
        }
    }
}
