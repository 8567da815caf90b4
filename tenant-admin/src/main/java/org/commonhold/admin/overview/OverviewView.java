package org.commonhold.admin.overview;

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
import org.commonhold.today.CompanySetup;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** Are we ready? The steps to the first bill with their state, then the company as it is registered. */
@Route(value = "admin", layout = AdminShell.class)
@Menu(title = "admin.nav.overview", order = 0, icon = "vaadin:home")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class OverviewView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    OverviewView(Companies companies, CompanySetup setup) {
        addClassName("page");
        var company = companies.current();
        add(new PageHeader(company.name()));
        add(new Panel(getTranslation("admin.setup.title"), new TaskList(setup.tasks())));
        add(new Panel(getTranslation("admin.company.facts"), CompanyFacts.of(company)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.overview.title"));
    }
}
