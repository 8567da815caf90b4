package org.commonhold.admin.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.CompanyFacts;
import org.commonhold.admin.OperatorShell;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.CompanyOpening;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** One company's registration, and the invitation of its administrators. */
@Route(value = "operator/companies/:code", layout = OperatorShell.class)
@RolesAllowed(Role.Names.OPERATOR)
@Dependent
public class CompanyPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CompanyOpening opening;
    private String name = "";

    @Inject
    CompanyPageView(CompanyOpening opening) {
        this.opening = opening;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        show(opening.companies().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("company")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(CompanyDetails company) {
        name = company.name();
        removeAll();
        add(new PageHeader(name).under("operator", getTranslation("admin.companies.title")));
        add(new Panel(
                getTranslation("admin.administrators.title"),
                new AdministratorList(opening.administrators(company.id()), company.timeZone(), a -> {
                    opening.inviteAgain(company.id(), a.id());
                    Toasts.done(getTranslation("admin.invite.done", a.login()));
                })));
        var invite = new AdministratorForm(company.language(), person -> {
            opening.inviteAdministrator(company.id(), person.email(), person.name(), person.language());
            show(company);
        });
        add(new Panel(getTranslation("admin.invite.title"), invite));
        add(new Panel(getTranslation("admin.company.facts"), CompanyFacts.of(company)));
    }
}
