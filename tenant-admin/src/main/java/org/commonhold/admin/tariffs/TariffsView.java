package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.security.Role;
import org.commonhold.tariff.DefineService;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** What does the company charge for, and at which price today? New services are opened here. */
@Route(value = "admin/tariffs", layout = AdminShell.class)
@Menu(title = "admin.nav.tariffs", order = 3, icon = "vaadin:calc")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class TariffsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tariffs tariffs;

    @Inject
    TariffsView(Tariffs tariffs, Companies companies) {
        this.tariffs = tariffs;
        addClassName("page");
        add(new PageHeader(getTranslation("admin.tariffs.title")));
        var services = tariffs.inForceToday();
        add(
                services.isEmpty()
                        ? StateView.empty(
                                getTranslation("admin.tariffs.empty.title"), getTranslation("admin.tariffs.empty.text"))
                        : new ServiceGrid(services, companies.current().currency()));
        add(new Panel(getTranslation("admin.service.new"), new ServiceForm(this::define)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.tariffs.title"));
    }

    private void define(DefineService command) {
        var service = tariffs.defineService(command);
        Toasts.done(getTranslation("admin.service.done", command.name()));
        getUI().ifPresent(ui -> ui.navigate(ServiceView.class, ServiceGrid.parameters(service)));
    }
}
