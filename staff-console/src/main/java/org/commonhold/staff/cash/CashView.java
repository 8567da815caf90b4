package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
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
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.OperationRow;
import org.commonhold.cashdesk.ShiftRow;
import org.commonhold.scan.FoundAccount;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** The desk: open a shift, then payer after payer; what was done stands below, the drawer beside. */
@Route(value = "staff/finance/cash", layout = StaffShell.class)
@Menu(title = "cash.nav", order = 39, icon = "vaadin:cash")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class CashView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CashDesk desk;
    private final transient DeskSteps steps;
    private final transient OperationGrid operations;
    private final transient Companies companies;
    private final Div step = new Div();
    private final Div side = new Div();
    private final Div below = new Div();

    @Inject
    CashView(CashDesk desk, DeskSteps steps, OperationGrid operations, Companies companies) {
        this.desk = desk;
        this.steps = steps;
        this.operations = operations;
        this.companies = companies;
        addClassNames("page");
        side.addClassName("cash-side");
        steps.find().whenChosen(this::take);
        steps.take().whenTaken(this::taken);
        steps.take().whenLeft(this::find);
        steps.taken().whenNext(this::find);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("cash.title")));
        var shift = desk.mine();
        if (shift.isEmpty()) {
            add(open(), history());
        } else {
            var columns = new Div(step, side);
            columns.addClassName("cash-columns");
            add(columns, below);
            showShift(shift.get());
            find();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("cash.title"));
    }

    private Panel open() {
        var form = new OpenForm(companies.current().currency(), command -> {
            desk.open(command);
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        return new Panel(getTranslation("cash.open.title"), form);
    }

    private void find() {
        step.removeAll();
        step.add(steps.find());
        steps.find().begin();
    }

    private void take(FoundAccount found) {
        step.removeAll();
        step.add(steps.take());
        steps.take().begin(found);
    }

    private void taken(OperationRow operation) {
        step.removeAll();
        step.add(steps.taken().show(operation));
        desk.mine().ifPresent(this::showShift);
    }

    private void showShift(ShiftRow shift) {
        var report = desk.report(shift.id());
        var collect = new Button(
                getTranslation("cash.collect"), e -> new CollectDialog(desk, desk.report(shift.id())).open());
        var close = new Anchor("staff/finance/cash/close", getTranslation("cash.close"));
        var links = new Div(close, history());
        links.addClassName("link-row");
        side.removeAll();
        side.add(new Panel(
                getTranslation("cash.shift"),
                ShiftFacts.of(report, companies.current().timeZone()),
                collect,
                links));
        below.removeAll();
        below.add(new Panel(getTranslation("cash.operations"), operations.of(shift)), steps.failures());
    }

    private Anchor history() {
        return new Anchor("staff/finance/cash/shifts", getTranslation("cash.shifts"));
    }
}
