package org.commonhold.admin.integrations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.desk.DeskPanels;
import org.commonhold.gateway.Gateways;
import org.commonhold.security.ApiKeys;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;

/** Does every connection work? The card gateway, and the keys of programs that use the REST API. */
@Route(value = "admin/integrations", layout = AdminShell.class)
@Menu(title = "admin.nav.integrations", order = 6, icon = "vaadin:plug")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class IntegrationsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    IntegrationsView(Gateways gateways, ApiKeys keys, Companies companies, DeskPanels desk) {
        addClassName("page");
        add(new PageHeader(getTranslation("admin.integrations.title")));
        add(new StripePanel(gateways));
        add(desk.all());
        add(new KeysPanel(keys, companies.current().timeZone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.integrations.title"));
    }
}
