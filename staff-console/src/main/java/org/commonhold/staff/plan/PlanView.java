package org.commonhold.staff.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.kernel.Rejected;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.plan.PlanId;
import org.commonhold.plan.PlanRow;
import org.commonhold.plan.PlanState;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;

/** One plan: what was agreed, what is paid, and its end. */
@Route(value = "staff/finance/plans/:plan", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InstalmentPlans plans;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField why = new TextField();

    @Inject
    PlanView(InstalmentPlans plans) {
        this.plans = plans;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PlanId(new Address(event).id("plan")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.plan.title"));
    }

    private void show(PlanId id) {
        var details = plans.details(id);
        removeAll();
        errors.clear();
        add(
                new PageHeader(getTranslation("finance.plan.title"))
                        .under(PlanLinks.LIST, getTranslation("finance.plans.title")),
                PlanBadge.of(details.plan().state()),
                errors,
                facts(details.plan()),
                InstalmentTable.of(details.instalments()));
        if (details.plan().state() == PlanState.ACTIVE) {
            add(end(id));
        }
    }

    private Facts facts(PlanRow plan) {
        var facts = new Facts()
                .fact(getTranslation("staff.account.number"), Links.account(plan.accountNumber()))
                .fact(getTranslation("finance.plan.agreedOn"), Formats.date(plan.agreedOn()))
                .fact(getTranslation("finance.plan.total"), Formats.money(plan.total()))
                .fact(getTranslation("finance.plan.paid"), Formats.money(plan.paid()))
                .fact(getTranslation("finance.plan.grace"), Integer.toString(plan.graceDays()))
                .fact(getTranslation("finance.move.reason"), plan.reason())
                .fact(getTranslation("finance.plan.madeBy"), plan.madeBy());
        var endedOn = plan.endedOn();
        if (endedOn != null) {
            facts.fact(getTranslation("finance.plan.endedOn"), Formats.date(endedOn));
        }
        var endedWhy = plan.endedWhy();
        return endedWhy == null ? facts : facts.fact(getTranslation("finance.plan.endedWhy"), endedWhy);
    }

    private Div end(PlanId id) {
        why.setLabel(getTranslation("finance.plan.endedWhy"));
        errors.field("reason", why);
        var end = new Button(getTranslation("finance.plan.end"), e -> {
            try {
                plans.cancel(id, why.getValue());
                show(id);
            } catch (Rejected refusal) {
                errors.show(refusal);
            }
        });
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var form = new Div(why, end);
        form.addClassName("form");
        return form;
    }
}
