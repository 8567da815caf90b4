package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A number for each of several names: the prices of a line, or the use of its zones. */
final class NamedNumbers extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    NamedNumbers() {
        addClassName("form");
    }

    /** @param value to begin with; empty: to be filled in */
    void field(String name, String label, String value) {
        var field = new TextField(label);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValue(value);
        fields.put(name, field);
        add(field);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Where a refusal of any of them is shown. */
    void known(ErrorSummary errors, String path) {
        fields.values().stream().findFirst().ifPresent(first -> errors.field(path, first));
    }

    /** All of them; empty when one is no number, which is then noted. */
    Optional<Map<String, BigDecimal>> read(ErrorSummary errors) {
        var result = new LinkedHashMap<String, BigDecimal>();
        fields.forEach((name, field) -> Formats.decimal(field.getValue().strip())
                .ifPresentOrElse(
                        number -> result.put(name, number),
                        () -> errors.note(field, Languages.text("staff.number.malformed"))));
        return result.size() == fields.size() ? Optional.of(result) : Optional.empty();
    }
}
