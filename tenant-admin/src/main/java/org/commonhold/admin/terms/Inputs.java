package org.commonhold.admin.terms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.Language;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the form; each tells when it changes, so that the example beside follows. */
public final class Inputs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Runnable changed;

    public Inputs(Runnable changed) {
        this.changed = changed;
    }

    TextField number(String key) {
        var field = word(key);
        field.getElement().setAttribute("inputmode", "decimal");
        field.addClassName("number-field");
        return field;
    }

    TextField number(String key, String suffix) {
        var field = number(key);
        suffix(field, suffix);
        return field;
    }

    TextField word(String key) {
        var field = new TextField(Languages.text(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return watched(field);
    }

    Checkbox check(String key) {
        return watched(new Checkbox(Languages.text(key)));
    }

    <T> RadioButtonGroup<T> radio(String key, List<T> items, ItemLabelGenerator<T> label) {
        var field = new RadioButtonGroup<T>(Languages.text(key));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setValue(items.get(0));
        return watched(field);
    }

    <T> Select<T> select(String key, List<T> items, ItemLabelGenerator<T> label) {
        var field = new Select<T>();
        field.setLabel(Languages.text(key));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setValue(items.get(0));
        return watched(field);
    }

    Button adding(String key, Runnable act) {
        var button = new Button(Languages.text(key), VaadinIcon.PLUS.create(), e -> {
            act.run();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    Button removing(String name, Runnable act) {
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
            act.run();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(name);
        return button;
    }

    static void suffix(TextField field, String text) {
        field.setSuffixComponent(new Span(text));
    }

    /** Plain enough to be typed over: no groups of thousands, the comma where the language has it. */
    public static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return Languages.current() == Language.RU ? text.replace('.', ',') : text;
    }

    private <F extends HasValue<?, ?>> F watched(F field) {
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }
}
