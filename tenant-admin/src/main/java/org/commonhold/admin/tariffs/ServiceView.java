package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.PathIds;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** What will people pay for a service, from when? Its prices in time, and the next one. */
@Route(value = "admin/tariffs/:service", layout = AdminShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class ServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tariffs tariffs;
    private final transient Companies companies;
    private String name = "";

    @Inject
    ServiceView(Tariffs tariffs, Companies companies) {
        this.tariffs = tariffs;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(tariffs.service(new ServiceId(PathIds.number(event, "service"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(ServiceRow service) {
        name = service.name();
        removeAll();
        add(new PageHeader(name).under("admin/tariffs", getTranslation("admin.tariffs.title")));
        add(new Facts()
                .fact(getTranslation("admin.service.code"), service.code())
                .fact(
                        getTranslation("admin.service.fund"),
                        getTranslation("tariff.fund." + service.fund().name())));
        add(new Panel(getTranslation("admin.prices.title"), prices(service)));
        add(new Panel(getTranslation("admin.price.new"), form(service)));
    }

    private Component prices(ServiceRow service) {
        var prices = tariffs.validities(service.id());
        return prices.isEmpty()
                ? new Paragraph(getTranslation("admin.prices.empty"))
                : new PriceTable(prices, companies.current().currency());
    }

    private PriceForm form(ServiceRow service) {
        var latest = tariffs.versions(service.id()).stream().findFirst();
        return new PriceForm(
                latest.map(v -> v.terms().quantity()).orElse(null),
                companies.current().currency(),
                tariffs,
                price -> {
                    tariffs.publish(price.tariff(service.id()));
                    Toasts.done(getTranslation("admin.price.done"));
                    show(service);
                });
    }
}
