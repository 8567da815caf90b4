package org.commonhold.admin.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.OperatorShell;
import org.commonhold.security.Role;
import org.commonhold.today.PlatformCompanies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** All management companies of the platform. Shows no data of theirs beyond registration and counts. */
@Route(value = "operator", layout = OperatorShell.class)
@Menu(title = "admin.nav.companies", order = 0, icon = "vaadin:building")
@RolesAllowed(Role.Names.OPERATOR)
@Dependent
public class CompaniesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    CompaniesView(PlatformCompanies platform) {
        addClassName("page");
        var open = new Button(getTranslation("admin.companies.open"));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickListener(e -> getUI().ifPresent(ui -> ui.navigate(OpenCompanyView.class)));
        add(new PageHeader(getTranslation("admin.companies.title")).with(open));
        var companies = platform.list();
        if (companies.isEmpty()) {
            add(StateView.empty(
                    getTranslation("admin.companies.empty.title"), getTranslation("admin.companies.empty.text")));
            return;
        }
        add(new CompanyGrid(companies));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.companies.title"));
    }
}
