package org.commonhold.admin.terms;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.RoundingMode;
import java.util.List;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.Languages;

/** What is mostly left as it is: minimum, part months, rounding, tax. */
final class MorePart extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN, RoundingMode.HALF_DOWN);

    private final TextField minimum;
    private final Checkbox minimumProrated;
    private final Select<Terms.Proration> proration;
    private final Select<RoundingMode> mode;
    private final Select<Terms.RoundingLevel> level;
    private final TextField tax;
    private final Checkbox inclusive;

    MorePart(Inputs inputs, String currency) {
        minimum = inputs.number("admin.terms.minimum", currency);
        minimumProrated = inputs.check("admin.terms.minimum.prorated");
        proration = inputs.select(
                "admin.terms.proration",
                List.of(Terms.Proration.values()),
                p -> Languages.text("admin.terms.proration." + p.name()));
        mode = inputs.select("admin.terms.rounding", MODES, m -> Languages.text("admin.terms.rounding." + m.name()));
        level = inputs.select(
                "admin.terms.rounding.level",
                List.of(Terms.RoundingLevel.LINE, Terms.RoundingLevel.STEP),
                l -> Languages.text("admin.terms.rounding.level." + l.name()));
        tax = inputs.number("admin.terms.tax", "%");
        inclusive = inputs.check("admin.terms.tax.inclusive");
        inclusive.setValue(true);
        add(row(minimum, minimumProrated), row(proration), row(mode, level), row(tax, inclusive));
    }

    Terms read(String path, Quantity quantity, Price price, TermsReader reader) {
        var rate = reader.optional(path + ".tax.rate", tax);
        return new Terms(
                quantity,
                price,
                reader.choice(path + ".proration", proration, Terms.Proration.ACTUAL_DAYS),
                reader.optional(path + ".minimum", minimum).orElse(null),
                minimumProrated.getValue(),
                new Terms.Rounding(
                        reader.choice(path + ".rounding.mode", mode, RoundingMode.HALF_UP),
                        reader.choice(path + ".rounding.level", level, Terms.RoundingLevel.LINE)),
                rate.map(r -> new Terms.Tax(r, inclusive.getValue())).orElse(null));
    }

    void show(Terms terms) {
        minimum.setValue(Inputs.plain(terms.minimum()));
        minimumProrated.setValue(terms.minimumProrated());
        proration.setValue(terms.proration());
        mode.setValue(terms.rounding().mode());
        level.setValue(terms.rounding().level());
        var taxed = terms.tax();
        tax.setValue(taxed == null ? "" : Inputs.plain(taxed.rate()));
        inclusive.setValue(taxed == null || taxed.inclusive());
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }
}
