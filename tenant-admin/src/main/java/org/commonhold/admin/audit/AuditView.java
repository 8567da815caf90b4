package org.commonhold.admin.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.audit.AuditEvents;
import org.commonhold.audit.AuditFilter;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** Who did this? All acts of the company, narrowed by person, act and day; the filter stands in the address. */
@Route(value = "admin/audit", layout = AdminShell.class)
@Menu(title = "admin.nav.audit", order = 7, icon = "vaadin:eye")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditEvents events;
    private final transient Companies companies;

    @Inject
    AuditView(AuditEvents events, Companies companies) {
        this.events = events;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditQuery.filter(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.audit.title"));
    }

    private void show(AuditFilter filter) {
        removeAll();
        add(new PageHeader(getTranslation("admin.audit.title")));
        add(new AuditFilterBar(filter, events.actions(), next -> getUI().ifPresent(
                        ui -> ui.navigate(AuditView.class, AuditQuery.parameters(next)))));
        var count = events.count(filter);
        var found = new Paragraph(getTranslation("admin.audit.count", count));
        found.getElement().setAttribute("aria-live", "polite");
        add(found);
        add(
                count == 0
                        ? StateView.empty(
                                getTranslation("admin.audit.empty.title"), getTranslation("admin.audit.empty.text"))
                        : new AuditGrid(
                                events, filter, count, companies.current().timeZone()));
    }
}
