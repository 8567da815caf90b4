package org.commonhold.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.billing.BillingPreparation;
import org.commonhold.billing.BillingRuns;
import org.commonhold.estate.Estates;
import org.commonhold.security.Role;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;

/** Computes posted months of a building again; the differences go on the next bills as corrections. */
@Route(value = "staff/finance/runs/correct", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class CorrectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BillingRuns runs;
    private final transient BillingPreparation preparation;
    private final transient Estates estates;

    @Inject
    CorrectView(BillingRuns runs, BillingPreparation preparation, Estates estates) {
        this.runs = runs;
        this.preparation = preparation;
        this.estates = estates;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var months = preparation.months();
        var places = estates.estates().stream()
                .flatMap(e -> estates.buildings(e.id()).stream()
                        .map(b -> new CorrectForm.Place(b.id(), e.name() + ", " + b.name())))
                .toList();
        removeAll();
        add(
                new PageHeader(getTranslation("staff.correct.title"))
                        .under("staff/finance/runs", getTranslation("staff.runs.title")),
                new Paragraph(getTranslation("staff.correct.text")),
                new CorrectForm(
                        places,
                        months,
                        preparation.checklist(months.get(0)).dueOn(),
                        command -> Links.go(Links.runPath(runs.correct(command), "dry"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.correct.title"));
    }
}
