package org.commonhold.owner.workorder;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.commonhold.document.Documents;
import org.commonhold.estate.UnitId;
import org.commonhold.estate.UnitRef;
import org.commonhold.kernel.Rejected;
import org.commonhold.owner.OwnHomes;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.ServiceRequests;

/** What is wrong, where? Danger first, then the kind of fault, then its description. */
@Route(value = "owner/requests/new", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class ReportView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ServiceRequests requests;
    private final transient Documents documents;
    private final transient OwnHomes homes;
    private final transient Companies companies;

    @Inject
    ReportView(ServiceRequests requests, Documents documents, OwnHomes homes, Companies companies) {
        this.requests = requests;
        this.documents = documents;
        this.homes = homes;
        this.companies = companies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.report.title")).under(OwnerLinks.REQUESTS, text("owner.requests.title"));
        var unit = homes.chosen(event);
        if (unit.isEmpty()) {
            add(homes.choice(OwnerLinks.REPORT));
            return;
        }
        var category = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("category")
                .flatMap(ReportView::category);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("about")
                .ifPresent(ReportDraft.ofSession()::beginWith);
        category.ifPresentOrElse(c -> describe(unit.get(), c), () -> choose(unit.get()));
    }

    private void choose(UnitRef unit) {
        add(homes.line(unit, OwnerLinks.REPORT));
        add(new DangerStrip(companies.current().phone(), () -> alarm(unit.id())));
        add(new H2(text("owner.report.what")), tiles(unit.id()));
    }

    private void describe(UnitRef unit, FaultCategory category) {
        var change = OwnerLinks.of(OwnerLinks.REPORT, unit.id());
        begin(text("owner.category." + category.name())).under(change, text("owner.report.other"));
        add(homes.line(unit, OwnerLinks.REPORT));
        var draft = ReportDraft.ofSession();
        add(new ReportForm(
                draft, documents::cleanPhoto, () -> sent(requests.report(draft.command(unit.id(), category)))));
    }

    private void alarm(UnitId unit) {
        try {
            sent(requests.report(ReportDraft.ofSession().alarm(unit, text("owner.danger.words"))));
        } catch (Rejected e) {
            Toasts.failed(text(
                    e.problems().get(0).key(), e.problems().get(0).arguments().toArray()));
        }
    }

    private static void sent(RequestRow request) {
        ReportDraft.ofSession().sent();
        Toasts.done(text("owner.report.sent", Long.toString(request.number().value())));
        UI.getCurrent().navigate(OwnerLinks.request(request.number()).substring(1));
    }

    private static UnorderedList tiles(UnitId unit) {
        var list = new UnorderedList();
        list.addClassName("tiles");
        for (var category : FaultCategory.values()) {
            var icon = icon(category).create();
            icon.getElement().setAttribute("aria-hidden", "true");
            var link = new Anchor(OwnerLinks.report(unit, category), "");
            link.add(new Div(icon), new Span(text("owner.category." + category.name())));
            list.add(new ListItem(link));
        }
        return list;
    }

    private static Optional<FaultCategory> category(String name) {
        return Arrays.stream(FaultCategory.values())
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    private static VaadinIcon icon(FaultCategory category) {
        return switch (category) {
            case PLUMBING -> VaadinIcon.DROP;
            case ELECTRICITY -> VaadinIcon.BOLT;
            case HEATING -> VaadinIcon.FIRE;
            case LIFT -> VaadinIcon.SORT;
            case ENTRANCE -> VaadinIcon.KEY;
            case CLEANING -> VaadinIcon.TRASH;
            case YARD -> VaadinIcon.TREE_TABLE;
            case OTHER -> VaadinIcon.TOOLS;
        };
    }
}
