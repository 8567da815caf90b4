package org.commonhold.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonhold.security.UserRejected;
import org.commonhold.ui.security.CompanyLogin;
import org.jspecify.annotations.Nullable;

/** Company (unless known), e-mail, password; hands a {@link CompanyLogin} on and shows why it was refused. */
final class SignInForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField company = new TextField(Languages.text("ui.signIn.company"));
    private final EmailField email = new EmailField(Languages.text("ui.signIn.email"));
    private final PasswordField password = new PasswordField(Languages.text("ui.signIn.password"));
    private final ErrorSummary errors = new ErrorSummary();
    private final transient Consumer<CompanyLogin> signIn;
    private final @Nullable String knownCompany;

    SignInForm(@Nullable String knownCompany, Consumer<CompanyLogin> signIn) {
        this.knownCompany = knownCompany;
        this.signIn = signIn;
        addClassName("form");
        company.setHelperText(Languages.text("ui.signIn.company.help"));
        company.setAutocomplete(Autocomplete.ORGANIZATION);
        company.setAutocapitalize(Autocapitalize.NONE);
        company.setVisible(knownCompany == null);
        company.getElement().setAttribute("name", "company");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("name", "username");
        email.setManualValidation(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        var submit = new Button(Languages.text("ui.signIn.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        submit.addClickListener(e -> submit.setEnabled(true));
        add(errors, company, email, password, submit);
    }

    private void submit() {
        errors.clear();
        errors.require(company, "ui.signIn.company.missing");
        errors.require(email, "ui.signIn.email.missing");
        errors.require(password, "ui.signIn.password.missing");
        if (errors.show()) {
            return;
        }
        var code = knownCompany == null ? company.getValue().strip().toLowerCase(Locale.ROOT) : knownCompany;
        try {
            signIn.accept(new CompanyLogin(code, email.getValue().strip(), password.getValue()));
        } catch (UserRejected e) {
            errors.show(e);
            password.clear();
        }
    }
}
