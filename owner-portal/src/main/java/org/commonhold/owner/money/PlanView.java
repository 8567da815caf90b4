package org.commonhold.owner.money;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.commonhold.estate.AccountRef;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.plan.PlanDetails;
import org.commonhold.plan.PlanState;
import org.commonhold.security.Role;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StateView;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** What have I agreed to pay when, and do I keep to it? */
@Route(value = "owner/money/plan", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class PlanView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccounts accounts;
    private final transient InstalmentPlans plans;

    @Inject
    PlanView(OwnAccounts accounts, InstalmentPlans plans) {
        this.accounts = accounts;
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.plan.title")).under(OwnerLinks.MONEY, text("owner.money.title"));
        accounts.chosen(event).ifPresentOrElse(this::show, () -> add(accounts.choice(OwnerLinks.MONEY_PLAN)));
    }

    private void show(AccountRef account) {
        add(accounts.line(account, OwnerLinks.MONEY_PLAN));
        var own = plans.mine(account.id());
        if (own.isEmpty()) {
            add(StateView.empty(text("owner.plan.none.title"), text("owner.plan.none.text")));
        }
        own.forEach(plan -> show(account, plan));
    }

    private void show(AccountRef account, PlanDetails details) {
        var plan = details.plan();
        add(
                new H2(text("owner.plan.of", Formats.money(plan.total()), Formats.date(plan.agreedOn()))),
                new StatusBadge(text("plan.state." + plan.state()), tone(plan.state())));
        if (plan.state() == PlanState.ACTIVE) {
            add(
                    new Paragraph(text("owner.plan.kept", plan.graceDays())),
                    Links.primary(OwnerLinks.of(OwnerLinks.PAY, account.id()), text("owner.money.pay")));
        }
        var table = new PlainTable(
                text("owner.plan.instalments"),
                Set.of(1, 2),
                text("owner.plan.dueOn"),
                text("owner.plan.amount"),
                text("owner.plan.paid"));
        details.instalments()
                .forEach(i -> table.row(Formats.date(i.dueOn()), Formats.money(i.amount()), Formats.money(i.paid())));
        add(table);
    }

    private static Tone tone(PlanState state) {
        return switch (state) {
            case ACTIVE -> Tone.BLUE;
            case KEPT -> Tone.GREEN;
            case BROKEN -> Tone.RED;
            case CANCELLED -> Tone.GREY;
        };
    }
}
