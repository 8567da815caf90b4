package org.commonhold.admin.rules;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Makes and reads the fields of rules; their names are those of the rule's components, so that refusals find them. */
record RuleFields(ErrorSummary errors) {

    TextField number(String component, String key) {
        var field = errors.field(component, new TextField(Languages.text(key)));
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    TextField percent(String component, String key) {
        var field = number(component, key);
        field.setSuffixComponent(new Span("%"));
        return field;
    }

    IntegerField whole(String component, String key) {
        var field = errors.field(component, new IntegerField(Languages.text(key)));
        field.setManualValidation(true);
        field.setMin(0);
        return field;
    }

    /** One that is known or a new one. */
    ComboBox<String> name(String component, String key) {
        var field = errors.field(component, new ComboBox<String>(Languages.text(key)));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(e -> field.setValue(e.getDetail().strip()));
        return field;
    }

    /** Null when it is none, which is then noted. */
    @Nullable
    BigDecimal required(TextField field) {
        var number = Formats.decimal(field.getValue().strip());
        if (number.isEmpty()) {
            errors.note(field, Languages.text("admin.terms.malformed"));
        }
        return number.orElse(null);
    }

    /** Null when it is empty, or none, which is then noted. */
    @Nullable
    BigDecimal optional(TextField field) {
        return field.getValue().isBlank() ? null : required(field);
    }

    /** Null when it is empty, which is then noted. */
    @Nullable
    Integer required(IntegerField field) {
        if (field.isEmpty()) {
            errors.note(field, Languages.text("admin.ownRule.whole"));
        }
        return field.getValue();
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
