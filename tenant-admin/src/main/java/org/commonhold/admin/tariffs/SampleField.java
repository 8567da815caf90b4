package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.commonhold.admin.terms.Inputs;
import org.commonhold.ui.Formats;

/** A number of the example: typed, or moved with a slider. */
final class SampleField extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField field;
    private final Input slider = new Input(ValueChangeMode.ON_CHANGE);

    SampleField(String label, int most, String usual, Runnable changed) {
        addClassName("sample-field");
        field = new TextField(label);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(Inputs.plain(new BigDecimal(usual)));
        slider.setType("range");
        slider.getElement().setAttribute("aria-label", label);
        slider.getElement().setAttribute("min", "0").setAttribute("max", Integer.toString(most));
        slider.getElement().setAttribute("value", usual);
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                Formats.decimal(e.getValue()).ifPresent(n -> slider.setValue(n.toPlainString()));
                changed.run();
            }
        });
        slider.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                field.setValue(Inputs.plain(new BigDecimal(e.getValue())));
                changed.run();
            }
        });
        add(field, slider);
    }

    void unit(String unit) {
        field.setSuffixComponent(new Span(unit));
    }

    /** 0 while no number stands there. */
    BigDecimal value() {
        return Formats.decimal(field.getValue()).orElse(BigDecimal.ZERO);
    }
}
