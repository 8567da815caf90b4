package org.commonhold.staff.plan;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.commonhold.plan.InstalmentPlans;
import org.commonhold.plan.PlanRow;
import org.commonhold.plan.PlanState;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Who pays in instalments, and is it kept? */
@Route(value = PlanLinks.LIST, layout = StaffShell.class)
@Menu(title = "finance.nav.plans", order = 38, icon = "vaadin:calendar-clock")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InstalmentPlans plans;

    @Inject
    PlansView(InstalmentPlans plans) {
        this.plans = plans;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = new Address(event).choice("state", PlanState.class);
        removeAll();
        add(
                new PageHeader(getTranslation("finance.plans.title")),
                new Paragraph(getTranslation("finance.plans.text")),
                begin(),
                choices(state),
                grid(state));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.plans.title"));
    }

    private Anchor begin() {
        var begin = new Anchor(PlanLinks.NEW, getTranslation("finance.plan.begin"));
        begin.addClassName("button-link");
        return begin;
    }

    private Choices choices(@Nullable PlanState current) {
        var choices = new Choices(getTranslation("finance.moves.filter"));
        for (var state : PlanState.values()) {
            choices.choice(
                    getTranslation("plan.state." + state.name()),
                    PlanLinks.LIST + "?state=" + state.name().toLowerCase(Locale.ROOT),
                    state == current);
        }
        return choices;
    }

    private Grid<PlanRow> grid(@Nullable PlanState state) {
        Grid<PlanRow> grid =
                Lists.lazy((offset, limit) -> plans.list(state, null, offset, limit), "finance.plans.none");
        Lists.part(
                grid,
                "staff.account.number",
                p -> NarrowGrid.cell(
                        new Anchor(PlanLinks.path(p.id()), p.accountNumber()),
                        getTranslation("plan.state." + p.state()),
                        Formats.date(p.agreedOn()),
                        Formats.money(p.total())));
        var agreed = Lists.number(grid, "finance.plan.agreedOn", p -> Formats.date(p.agreedOn()));
        var status = Lists.part(grid, "finance.move.state", p -> PlanBadge.of(p.state()));
        var total = Lists.money(grid, "finance.plan.total", PlanRow::total);
        var paid = Lists.money(grid, "finance.plan.paid", PlanRow::paid);
        NarrowGrid.wideOnly(grid, List.of(agreed, status, total, paid));
        return grid;
    }
}
