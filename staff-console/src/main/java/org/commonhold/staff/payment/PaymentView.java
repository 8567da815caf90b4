package org.commonhold.staff.payment;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.fiscal.FiscalReceipts;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Payments;
import org.commonhold.receipt.Receipts;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.staff.refund.PaymentBack;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Facts;
import org.commonhold.ui.FiscalLines;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** One payment: where it stands, what it settled, its receipt. */
@Route(value = "staff/finance/payments/:id", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class PaymentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Payments payments;
    private final transient Receipts receipts;
    private final transient PaymentBack back;
    private final transient FiscalReceipts fiscal;
    private final transient Companies companies;

    @Inject
    PaymentView(Payments payments, Receipts receipts, PaymentBack back, FiscalReceipts fiscal, Companies companies) {
        this.back = back;
        this.payments = payments;
        this.receipts = receipts;
        this.fiscal = fiscal;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = payments.details(new PaymentId(new Address(event).id("id")));
        removeAll();
        add(new PageHeader(getTranslation(
                        "staff.payment.title", Formats.money(details.payment().amount())))
                .under("staff/finance/payments", getTranslation("staff.payments.title")));
        add(
                Badges.of(details.payment().state()),
                facts(details, companies.current().timeZone()),
                FiscalLines.of(
                        fiscal.of(details.payment().id()), companies.current().timeZone()));
        add(new Panel(getTranslation("staff.payment.settled"), settled(details)));
        back.of(details).ifPresent(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.payments.title"));
    }

    private Facts facts(PaymentDetails details, ZoneId zone) {
        var payment = details.payment();
        var facts = new Facts()
                .fact(getTranslation("staff.account.number"), Links.account(details.accountNumber()))
                .fact(getTranslation("staff.account.address"), details.address())
                .fact(
                        getTranslation("staff.payment.method"),
                        getTranslation("payment.method." + payment.method().name()))
                .fact(getTranslation("staff.payment.started"), Formats.dateTime(payment.startedAt(), zone));
        var settledAt = payment.settledAt();
        if (settledAt != null) {
            facts.fact(getTranslation("staff.payment.settledAt"), Formats.dateTime(settledAt, zone));
        }
        var receipt = payment.receiptNumber();
        if (receipt != null) {
            facts.fact(
                    getTranslation("staff.payment.receipt"),
                    new DocumentLink(
                            receipt.toString(),
                            getTranslation("staff.payment.receipt.pdf", receipt.toString()),
                            () -> receipts.pdf(payment.id())));
        }
        var failure = details.failure();
        if (failure != null) {
            facts.fact(getTranslation("staff.payment.failure"), failure);
        }
        if (details.advance().isPositive()) {
            facts.fact(getTranslation("staff.payment.advance"), Formats.money(details.advance()));
        }
        return facts;
    }

    private Grid<PaymentDetails.Settled> settled(PaymentDetails details) {
        var grid = Lists.whole(details.settled(), "staff.payment.settled.none");
        Lists.part(
                        grid,
                        "staff.service",
                        s -> NarrowGrid.cell(
                                new Div(s.serviceName()), Formats.period(s.period()), Formats.money(s.amount())))
                .setFlexGrow(1);
        var month = Lists.text(grid, "staff.month", s -> Formats.period(s.period()));
        var amount = Lists.money(grid, "staff.payment.amount", PaymentDetails.Settled::amount);
        NarrowGrid.wideOnly(grid, List.of(month, amount));
        return grid;
    }
}
