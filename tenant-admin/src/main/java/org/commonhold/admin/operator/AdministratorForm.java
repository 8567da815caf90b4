package org.commonhold.admin.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** Whom to invite as an administrator, and in which language. */
final class AdministratorForm extends Div {

    private static final long serialVersionUID = 1L;

    /** The person as typed. */
    record Person(String name, String email, Language language) {}

    private final TextField name = new TextField(Languages.text("admin.invite.name"));
    private final EmailField email = new EmailField(Languages.text("admin.invite.email"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(Languages.text("admin.invite.language"));
    private final ErrorSummary errors = new ErrorSummary();

    AdministratorForm(Language proposed, Consumer<Person> send) {
        addClassName("form");
        email.setManualValidation(true);
        errors.field("displayName", name);
        errors.field("email", email);
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> Languages.text("admin.language." + l.name()));
        language.setValue(proposed);
        var submit = new Button(Languages.text("admin.invite.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Languages.text("admin.invite.text")), errors, name, email, language, submit);
    }

    private void submit(Consumer<Person> send) {
        errors.clear();
        try {
            send.accept(new Person(name.getValue().strip(), email.getValue().strip(), language.getValue()));
            Toasts.done(Languages.text("admin.invite.done", email.getValue().strip()));
            name.clear();
            email.clear();
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
