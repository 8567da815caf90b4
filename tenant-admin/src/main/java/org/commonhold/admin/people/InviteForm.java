package org.commonhold.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.commonhold.admin.RoleWords;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.InviteUser;
import org.commonhold.security.Role;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** Whom to invite, with which roles, in which language. */
final class InviteForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Languages.text("admin.invite.name"));
    private final EmailField email = new EmailField(Languages.text("admin.invite.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Languages.text("admin.people.roles"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(Languages.text("admin.invite.language"));
    private final ErrorSummary errors = new ErrorSummary();

    InviteForm(Language proposed, Consumer<InviteUser> send) {
        addClassName("form");
        email.setManualValidation(true);
        roles.setItems(RoleWords.EMPLOYED);
        roles.setItemLabelGenerator(RoleWords::of);
        roles.setHelperText(Languages.text("admin.people.roles.help"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> Languages.text("admin.language." + l.name()));
        language.setValue(proposed);
        errors.field("displayName", name);
        errors.field("email", email);
        errors.field("roles", roles);
        var submit = new Button(Languages.text("admin.invite.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Languages.text("admin.invite.text")), errors, name, email, roles, language, submit);
    }

    private void submit(Consumer<InviteUser> send) {
        errors.clear();
        var address = email.getValue().strip();
        try {
            send.accept(new InviteUser(
                    address, name.getValue().strip(), language.getValue(), Set.copyOf(roles.getValue()), null));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        Toasts.done(Languages.text("admin.invite.done", address));
        name.clear();
        email.clear();
        roles.clear();
    }
}
