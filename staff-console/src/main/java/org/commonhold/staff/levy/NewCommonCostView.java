package org.commonhold.staff.levy;

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
import org.commonhold.estate.Estates;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.levy.CommonCosts;
import org.commonhold.levy.RecordCommonCost;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;

/** What did the house cost this month, by which invoice? */
@Route(value = LevyLinks.NEW_COST, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class NewCommonCostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CommonCosts costs;
    private final transient Tariffs tariffs;
    private final transient Estates estates;
    private final transient Companies companies;

    @Inject
    NewCommonCostView(CommonCosts costs, Tariffs tariffs, Estates estates, Companies companies) {
        this.costs = costs;
        this.tariffs = tariffs;
        this.estates = estates;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var month = new Address(event).period(BillingPeriod.containing(tariffs.today()));
        removeAll();
        add(new PageHeader(getTranslation("finance.cost.new"))
                .under(LevyLinks.costs(month), getTranslation("finance.costs.title")));
        var shared = SharedServiceField.shared(tariffs.inForceToday());
        if (shared.isEmpty()) {
            add(StateView.empty(
                    getTranslation("finance.cost.noService.title"),
                    getTranslation("finance.cost.noService.text"),
                    new Anchor("admin/tariffs", getTranslation("finance.nav.tariffs"))));
            return;
        }
        add(
                new Paragraph(getTranslation("finance.cost.text")),
                new CommonCostForm(estates, shared, companies.current().currency(), month, this::record));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.cost.new"));
    }

    private void record(RecordCommonCost cost) {
        costs.record(cost);
        Toasts.done(getTranslation("finance.cost.done"));
        Links.go(LevyLinks.costs(cost.period()));
    }
}
