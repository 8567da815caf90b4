package org.commonhold.staff.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.payment.Payments;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.search.Search;
import org.commonhold.security.Role;
import org.commonhold.staff.AccountPicker;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;

/** Whose debt is paid in instalments, and how? */
@Route(value = PlanLinks.NEW, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class NewPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InstalmentPlans plans;
    private final transient AccountAccess access;
    private final transient Search search;
    private final transient Payments payments;

    @Inject
    NewPlanView(InstalmentPlans plans, AccountAccess access, Search search, Payments payments) {
        this.plans = plans;
        this.access = access;
        this.search = search;
        this.payments = payments;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = new Address(event).query("account");
        removeAll();
        add(new PageHeader(getTranslation("finance.plan.begin"))
                .under(PlanLinks.LIST, getTranslation("finance.plans.title")));
        if (number.isPresent()) {
            var account = access.account(number.get());
            var whom = new Div(Links.account(account.number()), new Span(account.address()));
            whom.addClassName("account-head");
            add(whom, new PlanForm(plans, account.id(), payments.today()));
        } else {
            add(new AccountPicker(search, chosen -> Links.go(PlanLinks.begins(chosen))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.plan.begin"));
    }
}
