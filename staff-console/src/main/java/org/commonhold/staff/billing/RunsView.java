package org.commonhold.staff.billing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.billing.BillingRuns;
import org.commonhold.security.Role;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;

/** The months that were billed, and the one that is being billed. */
@Route(value = "staff/finance/runs", layout = StaffShell.class)
@Menu(title = "staff.nav.billing", order = 30, icon = "vaadin:invoice")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class RunsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BillingRuns runs;

    @Inject
    RunsView(BillingRuns runs) {
        this.runs = runs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var prepare = new Anchor("staff/finance/runs/new", getTranslation("staff.runs.new"));
        prepare.addClassName("button-link");
        removeAll();
        var correct = new Anchor("staff/finance/runs/correct", getTranslation("staff.correct.title"));
        correct.addClassName("button-link");
        add(new PageHeader(getTranslation("staff.runs.title")).with(prepare).with(correct), grid());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.runs.title"));
    }

    private Grid<BillingRunRow> grid() {
        Grid<BillingRunRow> grid = Lists.lazy(runs::list, "staff.runs.none");
        Lists.part(
                grid,
                "staff.month",
                r -> NarrowGrid.cell(
                        new Anchor("staff/finance/runs/" + r.id().value(), Formats.period(r.period())),
                        getTranslation("staff.run.state." + r.state().name()),
                        Formats.money(r.total())));
        var state = Lists.part(grid, "staff.run.state", r -> Badges.of(r.state()));
        var accounts = Lists.number(grid, "staff.run.accounts", r -> getTranslation("staff.number", r.accounts()));
        var errors = Lists.number(grid, "staff.run.errors", r -> getTranslation("staff.number", r.errors()));
        var total = Lists.money(grid, "staff.run.total", BillingRunRow::total);
        var due = Lists.number(grid, "staff.statement.dueOn", r -> Formats.date(r.dueOn()));
        NarrowGrid.wideOnly(grid, List.of(state, accounts, errors, total, due));
        return grid;
    }
}
