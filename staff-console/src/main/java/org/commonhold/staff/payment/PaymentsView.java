package org.commonhold.staff.payment;

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
import java.util.Locale;
import org.commonhold.payment.PaymentFilter;
import org.commonhold.payment.PaymentListing;
import org.commonhold.payment.Payments;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;

/** All payments, latest first, with their state. */
@Route(value = "staff/finance/payments", layout = StaffShell.class)
@Menu(title = "staff.nav.payments", order = 40, icon = "vaadin:money")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class PaymentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Payments payments;
    private final transient Companies companies;

    @Inject
    PaymentsView(Payments payments, Companies companies) {
        this.payments = payments;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Address(event).choice("state", PaymentFilter.class);
        var record = new Anchor("staff/finance/payments/new", getTranslation("staff.account.pay"));
        record.addClassName("button-link");
        removeAll();
        add(new PageHeader(getTranslation("staff.payments.title")).with(record), choices(filter), grid(filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.payments.title"));
    }

    private Choices choices(PaymentFilter current) {
        var choices = new Choices(getTranslation("staff.payments.filter"));
        for (var filter : PaymentFilter.values()) {
            choices.choice(
                    getTranslation("staff.payments.filter." + filter.name()),
                    "staff/finance/payments?state=" + filter.name().toLowerCase(Locale.ROOT),
                    filter == current);
        }
        return choices;
    }

    private Grid<PaymentListing> grid(PaymentFilter filter) {
        var zone = companies.current().timeZone();
        Grid<PaymentListing> grid =
                Lists.lazy((offset, limit) -> payments.list(filter, offset, limit), "staff.payments.none");
        Lists.part(
                grid,
                "staff.payment.when",
                p -> NarrowGrid.cell(
                        new Anchor(
                                Links.paymentPath(p.payment().id()),
                                Formats.dateTime(p.payment().startedAt(), zone)),
                        Formats.money(p.payment().amount()),
                        p.address(),
                        getTranslation("payment.state." + p.payment().state().name())));
        var account = Lists.part(grid, "staff.account.number", p -> Links.account(p.accountNumber()));
        var address = Lists.text(grid, "staff.account.address", PaymentListing::address)
                .setFlexGrow(2);
        var method = Lists.text(
                grid,
                "staff.payment.method",
                p -> getTranslation("payment.method." + p.payment().method().name()));
        var state = Lists.part(
                grid, "staff.payment.state", p -> Badges.of(p.payment().state()));
        var receipt = Lists.number(grid, "staff.payment.receipt", PaymentsView::receipt);
        var amount = Lists.money(grid, "staff.payment.amount", p -> p.payment().amount());
        NarrowGrid.wideOnly(grid, List.of(account, address, method, state, receipt, amount));
        return grid;
    }

    private static String receipt(PaymentListing listing) {
        var number = listing.payment().receiptNumber();
        return number == null ? "" : number.toString();
    }
}
