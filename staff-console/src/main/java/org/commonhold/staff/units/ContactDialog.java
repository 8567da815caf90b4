package org.commonhold.staff.units;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.commonhold.estate.UnitDetails;
import org.commonhold.kernel.Rejected;
import org.commonhold.party.Parties;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** E-mail and phone of a person. */
final class ContactDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final EmailField email = new EmailField(Languages.text("staff.person.email"));
    private final TextField phone = new TextField(Languages.text("staff.person.phone"));
    private final ErrorSummary errors = new ErrorSummary();

    ContactDialog(UnitDetails.Owner owner, Parties parties) {
        setHeaderTitle(Languages.text("staff.person.contact.title", owner.name()));
        email.setManualValidation(true);
        email.setValue(Objects.requireNonNullElse(owner.email(), ""));
        phone.setValue(Objects.requireNonNullElse(owner.phone(), ""));
        errors.field("email", email);
        errors.field("phone", phone);
        var form = new Div(errors, email, phone);
        form.addClassName("form");
        add(form);
        var save = new Button(Languages.text("staff.save"), e -> save(owner, parties));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), save);
    }

    private void save(UnitDetails.Owner owner, Parties parties) {
        errors.clear();
        try {
            parties.changeContact(owner.party(), email.getValue(), phone.getValue());
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("staff.person.contact.done", owner.name()));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
