package org.commonhold.admin.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.CompanyFacts;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** The company as it is registered. */
@Route(value = "admin", layout = AdminShell.class)
@Menu(title = "admin.nav.company", order = 0, icon = "vaadin:building")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class CompanyView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    CompanyView(Companies companies) {
        addClassName("page");
        add(new PageHeader(getTranslation("admin.company.title")));
        add(new Panel(getTranslation("admin.company.facts"), CompanyFacts.of(companies.current())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.company.title"));
    }
}
