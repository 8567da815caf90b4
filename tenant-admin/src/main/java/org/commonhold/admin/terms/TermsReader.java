package org.commonhold.admin.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields into terms and remembers where each value stands, so that a refusal finds its field. What is missing or
 * malformed is noted; the value given in its place must not be used once {@link #failed}.
 */
public final class TermsReader {

    private final @Nullable ErrorSummary errors;
    private boolean failed;

    private TermsReader(@Nullable ErrorSummary errors) {
        this.errors = errors;
    }

    /** For sending: problems are shown at their fields. */
    public static TermsReader noting(ErrorSummary errors) {
        return new TermsReader(errors);
    }

    /** For the example that follows the typing: says nothing. */
    public static TermsReader silent() {
        return new TermsReader(null);
    }

    public boolean failed() {
        return failed;
    }

    BigDecimal number(String path, TextField field) {
        return optional(path, field).orElseGet(() -> {
            wrong(field, "admin.terms.missing");
            return BigDecimal.ZERO;
        });
    }

    /** Empty when nothing was typed. */
    Optional<BigDecimal> optional(String path, TextField field) {
        at(path, field);
        if (field.getValue().isBlank()) {
            return Optional.empty();
        }
        var number = Formats.decimal(field.getValue().strip());
        if (number.isEmpty()) {
            wrong(field, "admin.terms.malformed");
            return Optional.of(BigDecimal.ZERO);
        }
        return number;
    }

    String word(String path, TextField field) {
        at(path, field);
        if (field.getValue().isBlank()) {
            wrong(field, "admin.terms.missing");
        }
        return field.getValue().strip();
    }

    /** The chosen one; a choice that was left open is noted and the substitute given. */
    <T, C extends Component & HasValue<?, T> & HasValidationProperties> T choice(String path, C field, T substitute) {
        at(path, field);
        if (field.isEmpty()) {
            wrong(field, "admin.terms.choose");
            return substitute;
        }
        return field.getValue();
    }

    <C extends Component & HasValidationProperties> void at(String path, C field) {
        if (errors != null) {
            errors.field(path, field);
        }
    }

    void wrong(Component field, String key) {
        failed = true;
        if (errors != null) {
            errors.note(field, Languages.text(key));
        }
    }
}
