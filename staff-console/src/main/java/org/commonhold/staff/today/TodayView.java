package org.commonhold.staff.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** What needs an employee today. */
@Route(value = "staff", layout = StaffShell.class)
@Menu(title = "staff.nav.today", order = 0, icon = "vaadin:clipboard-check")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.DISPATCHER, Role.Names.CLERK, Role.Names.TECHNICIAN})
@Dependent
public class TodayView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    public TodayView() {
        addClassName("page");
        add(new PageHeader(getTranslation("staff.today.title")));
        add(StateView.empty(getTranslation("staff.today.empty.title"), getTranslation("staff.today.empty.text")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.today.title"));
    }
}
