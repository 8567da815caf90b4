package org.commonhold.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.security.Employees;
import org.commonhold.security.InviteUser;
import org.commonhold.security.Role;
import org.commonhold.security.Users;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** Who works here, with which access? Employees with their roles and state, and the invitation of a new one. */
@Route(value = "admin/people", layout = AdminShell.class)
@Menu(title = "admin.nav.people", order = 4, icon = "vaadin:users")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class PeopleView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Employees employees;
    private final transient Users users;
    private final PeopleGrid grid;

    @Inject
    PeopleView(Employees employees, Users users, Companies companies) {
        this.employees = employees;
        this.users = users;
        var company = companies.current();
        grid = new PeopleGrid(company.timeZone());
        addClassName("page");
        add(new PageHeader(getTranslation("admin.people.title")), grid);
        add(new Panel(getTranslation("admin.people.invite"), new InviteForm(company.language(), this::invite)));
        grid.setItems(employees.list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.people.title"));
    }

    private void invite(InviteUser command) {
        users.invite(command);
        grid.setItems(employees.list());
    }
}
