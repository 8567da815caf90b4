package org.commonhold.staff.cash;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.ShiftId;
import org.commonhold.security.Role;
import org.commonhold.slip.Slips;
import org.commonhold.staff.Address;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** One shift: its report and everything that was done in it. */
@Route(value = "staff/finance/cash/shifts/:shift", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class ShiftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CashDesk desk;
    private final transient OperationGrid operations;
    private final transient Slips slips;
    private final transient Companies companies;

    @Inject
    ShiftView(CashDesk desk, OperationGrid operations, Slips slips, Companies companies) {
        this.desk = desk;
        this.operations = operations;
        this.slips = slips;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = desk.report(new ShiftId(new Address(event).id("shift")));
        var number = report.shift().zNumber();
        var title = number == null ? getTranslation("cash.open.now") : getTranslation("cash.z", String.valueOf(number));
        removeAll();
        add(
                new PageHeader(title).under("staff/finance/cash/shifts", getTranslation("cash.shifts")),
                new Panel(
                        getTranslation("cash.shift"),
                        ShiftFacts.of(report, companies.current().timeZone()),
                        new Paragraph(getTranslation("cash.print")),
                        SlipLinks.report(slips, report)),
                new Panel(getTranslation("cash.operations"), operations.of(report.shift())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("cash.shifts"));
    }
}
