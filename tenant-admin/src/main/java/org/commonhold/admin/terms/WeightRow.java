package org.commonhold.admin.terms;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.ui.Languages;

/** So many per cent of the whole by this measure. */
final class WeightRow extends Part<Weight> {

    private static final long serialVersionUID = 1L;

    private static final int PERCENT = 2;

    private final Select<Weight.Measure> measure;
    private final TextField percent;

    WeightRow(Inputs inputs) {
        addClassName("field-row");
        measure = inputs.select(
                "admin.terms.measure",
                List.of(Weight.Measure.values()),
                m -> Languages.text("admin.terms.measure." + m.name()));
        percent = inputs.number("admin.terms.measure.part", "%");
        percent.setValue("100");
        add(measure, percent);
    }

    @Override
    Weight read(String path, TermsReader reader) {
        BigDecimal part = reader.number(path + ".part", percent);
        return new Weight(reader.choice(path + ".measure", measure, Weight.Measure.AREA), part.movePointLeft(PERCENT));
    }

    @Override
    void show(Weight value) {
        measure.setValue(value.measure());
        percent.setValue(Inputs.plain(value.part().movePointRight(PERCENT)));
    }
}
