package org.commonhold.staff.cash;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.cashdesk.CashDesk;
import org.commonhold.cashdesk.ShiftRow;
import org.commonhold.kernel.Money;
import org.commonhold.security.Role;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Shifts with their counts and differences, the latest first: a cashier's own, or all for those who see the books. */
@Route(value = "staff/finance/cash/shifts", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class ShiftsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    ShiftsView(CashDesk desk, Companies companies) {
        addClassName("page");
        var zone = companies.current().timeZone();
        var grid = Lists.lazy(desk::shifts, "cash.shifts.none");
        Lists.part(
                        grid,
                        "cash.shift",
                        s -> NarrowGrid.cell(
                                new Div(link(s)), Formats.dateTime(s.openedAt(), zone), text(s.difference())))
                .setFlexGrow(1);
        var cashier = Lists.text(grid, "cash.cashier", ShiftRow::cashier);
        var opened = Lists.text(grid, "cash.opened", s -> Formats.dateTime(s.openedAt(), zone));
        var counted = Lists.number(grid, "cash.counted", s -> text(s.counted()));
        var difference = Lists.part(grid, "cash.difference", ShiftsView::difference);
        NarrowGrid.wideOnly(grid, List.of(cashier, opened, counted, difference));
        add(
                new PageHeader(getTranslation("cash.shifts")).under("staff/finance/cash", getTranslation("cash.title")),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("cash.shifts"));
    }

    private Anchor link(ShiftRow shift) {
        var number = shift.zNumber();
        var name = number == null ? getTranslation("cash.open.now") : getTranslation("cash.z", String.valueOf(number));
        return new Anchor("staff/finance/cash/shifts/" + shift.id().value(), name + " · " + shift.desk());
    }

    private static Component difference(ShiftRow shift) {
        var difference = shift.difference();
        return difference == null || difference.isZero()
                ? new Span(text(difference))
                : new StatusBadge(Formats.money(difference), StatusBadge.Tone.AMBER);
    }

    private static String text(@Nullable Money money) {
        return money == null ? "" : Formats.money(money);
    }
}
