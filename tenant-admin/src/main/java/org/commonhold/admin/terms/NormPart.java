package org.commonhold.admin.terms;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonhold.pricing.Quantity.Norm;
import org.commonhold.ui.Languages;

/** So much per person, m² or unit and month, times a factor. */
final class NormPart extends Part<Norm> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Norm.Per> per;
    private final TextField amount;
    private final TextField factor;

    NormPart(Inputs inputs) {
        addClassName("field-row");
        per = inputs.radio(
                "admin.terms.norm.per",
                List.of(Norm.Per.values()),
                p -> Languages.text("admin.terms.norm." + p.name()));
        amount = inputs.number("admin.terms.norm.amount");
        factor = inputs.number("admin.terms.norm.factor");
        factor.setValue("1");
        factor.setHelperText(Languages.text("admin.terms.norm.factor.help"));
        add(per, amount, factor);
    }

    @Override
    Norm read(String path, TermsReader reader) {
        return new Norm(
                reader.choice(path + ".per", per, Norm.Per.PERSON),
                reader.number(path + ".amount", amount),
                reader.number(path + ".factor", factor));
    }

    @Override
    void show(Norm value) {
        per.setValue(value.per());
        amount.setValue(Inputs.plain(value.amount()));
        factor.setValue(Inputs.plain(value.factor()));
    }
}
