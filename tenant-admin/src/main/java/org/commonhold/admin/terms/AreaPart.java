package org.commonhold.admin.terms;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Quantity.AreaKind;
import org.commonhold.ui.Languages;

/** Which area. */
final class AreaPart extends Part<Quantity> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<AreaKind> kind;

    AreaPart(Inputs inputs) {
        kind = inputs.radio(
                "admin.terms.area", List.of(AreaKind.values()), k -> Languages.text("admin.terms.area." + k.name()));
        add(kind);
    }

    @Override
    Quantity.Area read(String path, TermsReader reader) {
        return new Quantity.Area(reader.choice(path + ".area", kind, AreaKind.GROSS));
    }

    @Override
    void show(Quantity value) {
        if (value instanceof Quantity.Area area) {
            kind.setValue(area.area());
        }
    }
}
