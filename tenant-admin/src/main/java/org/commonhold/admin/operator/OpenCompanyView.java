package org.commonhold.admin.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.OperatorShell;
import org.commonhold.security.CompanyOpening;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CreateCompany;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;

/** Opens a company and goes on to its page, where the first administrator is invited. */
@Route(value = "operator/companies/new", layout = OperatorShell.class)
@RolesAllowed(Role.Names.OPERATOR)
@Dependent
public class OpenCompanyView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CompanyOpening opening;

    @Inject
    OpenCompanyView(CompanyOpening opening) {
        this.opening = opening;
        addClassNames("page", "page-narrow");
        add(new PageHeader(getTranslation("admin.open.title"))
                .under("operator", getTranslation("admin.companies.title")));
        add(new CompanyForm(this::open));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.open.title"));
    }

    private void open(CreateCompany command) {
        var company = opening.open(command);
        Toasts.done(getTranslation("admin.open.done", company.name()));
        getUI().ifPresent(ui -> ui.navigate(CompanyPageView.class, new RouteParameters("code", company.code())));
    }
}
