package org.commonhold.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.SignIns;
import org.commonhold.security.UserRejected;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.tenancy.CurrentTenant;

/** The page behind an invitation link: greets the person and sets the first password, once. */
@Route("activate/:token")
@AnonymousAllowed
@Dependent
public class ActivateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignIns signIns;
    private final transient Companies companies;
    private final Div card = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField password = new PasswordField(Languages.text("ui.activate.password"));

    @Inject
    ActivateView(SignIns signIns, Companies companies) {
        this.signIns = signIns;
        this.companies = companies;
        addClassName("public-page");
        card.addClassNames("public-card", "form");
        password.setHelperText(Languages.text("ui.activate.rules"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        errors.field("password", password);
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("company")
                .orElse("");
        try {
            var company = companies.byCode(code).orElseThrow(() -> new NotFound("company"));
            show(company, token, CurrentTenant.callAs(company.id(), () -> signIns.invitedName(token)));
        } catch (NotFound | IllegalStateException e) {
            showGone();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("ui.activate.title"));
    }

    private void show(CompanyDetails company, String token, String name) {
        var submit = new Button(getTranslation("ui.activate.submit"), e -> activate(company, token));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.removeAll();
        card.add(new Brand(company.name()), new H1(getTranslation("ui.activate.greeting", name)));
        card.add(new Paragraph(getTranslation("ui.activate.text", company.name())));
        card.add(errors, password, submit, new LanguageSwitch());
    }

    private void showGone() {
        card.removeAll();
        card.add(StateView.of("ui.activate.gone.title", "ui.activate.gone.text", "/sign-in", "ui.signIn.title"));
    }

    private void activate(CompanyDetails company, String token) {
        errors.clear();
        try {
            CurrentTenant.runAs(company.id(), () -> signIns.activate(token, password.getValue()));
        } catch (UserRejected e) {
            errors.show(e);
            return;
        }
        card.removeAll();
        card.add(StateView.of("ui.activate.done.title", "ui.activate.done.text", "/sign-in", "ui.signIn.title"));
    }
}
