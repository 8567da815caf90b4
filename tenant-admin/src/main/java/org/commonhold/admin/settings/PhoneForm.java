package org.commonhold.admin.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** The phone that residents are shown. */
final class PhoneForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField phone = new TextField(Languages.text("admin.company.phone"));
    private final ErrorSummary errors = new ErrorSummary();

    PhoneForm(String current, Consumer<String> send) {
        addClassName("form");
        phone.setValue(current);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setHelperText(Languages.text("admin.open.phone.help"));
        errors.field("phone", phone);
        var submit = new Button(Languages.text("admin.phone.submit"), e -> {
            errors.clear();
            try {
                send.accept(phone.getValue());
                Toasts.done(Languages.text("admin.phone.done"));
            } catch (Rejected refusal) {
                errors.show(refusal);
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, phone, submit);
    }
}
