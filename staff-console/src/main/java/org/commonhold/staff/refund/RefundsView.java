package org.commonhold.staff.refund;

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
import org.commonhold.refund.RefundFilter;
import org.commonhold.refund.RefundRow;
import org.commonhold.refund.Refunds;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** May this go back? What looks like paid twice, refunds, and what payers' banks take back. */
@Route(value = "staff/finance/refunds", layout = StaffShell.class)
@Menu(title = "staff.nav.refunds", order = 42, icon = "vaadin:arrow-backward")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class RefundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Refunds refunds;
    private final transient TwinPanel twins;
    private final transient DisputePanel disputes;
    private final transient Companies companies;

    @Inject
    RefundsView(Refunds refunds, TwinPanel twins, DisputePanel disputes, Companies companies) {
        this.refunds = refunds;
        this.twins = twins;
        this.disputes = disputes;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new Address(event).choice("state", RefundFilter.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.refunds.title"));
    }

    private void show(RefundFilter filter) {
        removeAll();
        add(new PageHeader(getTranslation("staff.refunds.title")), new Paragraph(getTranslation("staff.refunds.text")));
        twins.show(() -> show(filter)).ifPresent(this::add);
        add(new Panel(getTranslation("staff.refunds.list"), choices(filter), grid(filter)));
        disputes.show().ifPresent(this::add);
    }

    private Choices choices(RefundFilter current) {
        var choices = new Choices(getTranslation("staff.refunds.filter"));
        for (var filter : RefundFilter.values()) {
            choices.choice(
                    getTranslation("staff.refunds.filter." + filter.name()),
                    RefundLinks.LIST + "?state=" + filter.name().toLowerCase(Locale.ROOT),
                    filter == current);
        }
        return choices;
    }

    private Grid<RefundRow> grid(RefundFilter filter) {
        var zone = companies.current().timeZone();
        Grid<RefundRow> grid = Lists.lazy((offset, limit) -> refunds.list(filter, offset, limit), "staff.refunds.none");
        Lists.part(
                        grid,
                        "staff.refund.when",
                        r -> NarrowGrid.cell(
                                new Anchor(RefundLinks.path(r.id()), Formats.dateTime(r.requestedAt(), zone)),
                                Formats.money(r.amount()),
                                r.address(),
                                getTranslation("refund.state." + r.state().name())))
                .setFlexGrow(3);
        var account = Lists.part(grid, "staff.account.number", r -> Links.account(r.accountNumber()));
        var address =
                Lists.text(grid, "staff.account.address", RefundRow::address).setFlexGrow(2);
        var reason = Lists.text(
                grid,
                "staff.refund.reason",
                r -> getTranslation("refund.reason." + r.reason().name()));
        var way = Lists.text(
                grid,
                "staff.refund.way",
                r -> getTranslation("refund.way." + r.way().name()));
        var state = Lists.part(grid, "staff.payment.state", r -> RefundBadges.of(r.state()));
        var amount = Lists.money(grid, "staff.payment.amount", RefundRow::amount);
        NarrowGrid.wideOnly(grid, List.of(account, address, reason, way, state, amount));
        return grid;
    }
}
