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
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.security.Role;
import org.commonhold.slip.Slips;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** Counts the drawer, says what differs, and shows the Z report. */
@Route(value = "staff/finance/cash/close", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class CloseShiftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CashDesk desk;
    private final transient Slips slips;
    private final transient Companies companies;

    @Inject
    CloseShiftView(CashDesk desk, Slips slips, Companies companies) {
        this.desk = desk;
        this.slips = slips;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        var shift = desk.mine();
        if (shift.isEmpty()) {
            add(new Paragraph(getTranslation("cash.close.none")));
            return;
        }
        var form = new CountForm(desk.report(shift.get().id()));
        form.whenCounted(command -> closed(desk.close(command)));
        add(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("cash.close"));
    }

    private void begin() {
        removeAll();
        add(new PageHeader(getTranslation("cash.close")).under("staff/finance/cash", getTranslation("cash.title")));
    }

    private void closed(ShiftReport report) {
        begin();
        add(new Panel(
                getTranslation("cash.z", String.valueOf(report.shift().zNumber())),
                ShiftFacts.of(report, companies.current().timeZone()),
                new Paragraph(getTranslation("cash.print")),
                SlipLinks.report(slips, report)));
    }
}
