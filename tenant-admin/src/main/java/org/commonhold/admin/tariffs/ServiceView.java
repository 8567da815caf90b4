package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.PathIds;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.tariff.PublishTariff;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.ServiceRow;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** What will people pay for a service, from when? Its versions in time, and the next one. */
@Route(value = "admin/tariffs/:service", layout = AdminShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class ServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tariffs tariffs;
    private final transient Companies companies;
    private final transient TariffEditor editor;
    private String name = "";

    @Inject
    ServiceView(Tariffs tariffs, Companies companies, TariffEditor editor) {
        this.tariffs = tariffs;
        this.companies = companies;
        this.editor = editor;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = event.getLocation().getQueryParameters().getSingleParameter("version");
        show(
                tariffs.service(new ServiceId(PathIds.number(event, "service"))),
                from.filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(ServiceRow service, Optional<Long> from) {
        name = service.name();
        removeAll();
        add(new PageHeader(name).under("admin/tariffs", getTranslation("admin.tariffs.title")));
        add(new Facts()
                .fact(getTranslation("admin.service.code"), service.code())
                .fact(
                        getTranslation("admin.service.fund"),
                        getTranslation("tariff.fund." + service.fund().name())));
        add(new Panel(getTranslation("admin.prices.title"), versions(service)));
        add(editor.show(service, from, command -> publish(service, command)));
    }

    private Component versions(ServiceRow service) {
        var versions = tariffs.validities(service.id());
        return versions.isEmpty()
                ? new Paragraph(getTranslation("admin.prices.empty"))
                : new PriceTable(
                        versions,
                        companies.current().currency(),
                        "admin/tariffs/" + service.id().value() + "?version=");
    }

    private void publish(ServiceRow service, PublishTariff command) {
        tariffs.publish(command);
        Toasts.done(getTranslation("admin.tariff.published"));
        show(service, Optional.empty());
        if (CurrentActor.require().may(Permission.ANNOUNCEMENTS_PUBLISH)) {
            addComponentAtIndex(1, tell(service, command));
        }
    }

    /** The notice to owners, begun with the service and the day; the office writes the rest and chooses the estate. */
    private Component tell(ServiceRow service, PublishTariff command) {
        var day = Formats.date(command.validFrom());
        var title = getTranslation("admin.tariff.notice.title", service.name(), day);
        var text = getTranslation(
                "admin.tariff.notice.text",
                service.name(),
                day,
                TermsWords.price(command.terms(), companies.current().currency()),
                Objects.requireNonNullElse(command.decision(), getTranslation("admin.none")));
        var link = new Anchor(
                "staff/house/notices/new?title=" + encoded(title) + "&text=" + encoded(text),
                getTranslation("admin.tariff.notice.write"));
        return new Panel(
                getTranslation("admin.tariff.published"),
                new Paragraph(getTranslation("admin.tariff.notice.why", day)),
                link);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
