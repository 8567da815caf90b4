package org.commonhold.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.billing.BillingChecklist;
import org.commonhold.billing.BillingPreparation;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.PrepareRun;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.MonthSelect;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** The first step of a run: the month, what stands in its way, the due date. */
@Route(value = "staff/finance/runs/new", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class PrepareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BillingPreparation preparation;
    private final transient BillingRuns runs;
    private final transient Estates estates;
    private final transient AccountAccess access;

    @Inject
    PrepareView(BillingPreparation preparation, BillingRuns runs, Estates estates, AccountAccess access) {
        this.preparation = preparation;
        this.runs = runs;
        this.estates = estates;
        this.access = access;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = new Address(event).period(preparation.proposed());
        var check = preparation.checklist(period);
        removeAll();
        add(new PageHeader(getTranslation("staff.runs.new"))
                .under("staff/finance/runs", getTranslation("staff.runs.title")));
        add(Steps.preparing());
        add(new MonthSelect(
                preparation.months(), period, chosen -> Links.go("staff/finance/runs/new?period=" + chosen)));
        add(new Panel(getTranslation("staff.prepare.checklist"), new Checklist(check)));
        add(check.accounts() == 0 ? nothing(check) : form(period, check));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.runs.new"));
    }

    private StateView nothing(BillingChecklist check) {
        return check.billed() == 0
                ? StateView.empty(
                        getTranslation("staff.prepare.empty.title"), getTranslation("staff.prepare.empty.text"))
                : StateView.empty(
                        getTranslation("staff.prepare.done.title"),
                        getTranslation("staff.prepare.done.text", check.billed()));
    }

    private DueForm form(BillingPeriod period, BillingChecklist check) {
        return new DueForm(check.dueOn(), estates.estates(), choice -> start(period, choice));
    }

    private void start(BillingPeriod period, DueForm.Choice choice) {
        var account = choice.account().map(n -> access.account(n).id()).orElse(null);
        var run = runs.prepare(new PrepareRun(period, choice.dueOn(), choice.estate(), account));
        Links.go(Links.runPath(run, "dry"));
    }
}
