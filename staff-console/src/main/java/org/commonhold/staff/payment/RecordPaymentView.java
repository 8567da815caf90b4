package org.commonhold.staff.payment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountRef;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.Payments;
import org.commonhold.receipt.Receipts;
import org.commonhold.search.Search;
import org.commonhold.security.Role;
import org.commonhold.staff.AccountPicker;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.ReceiptPanel;

/** Takes cash or a transfer: find the account, amount, check, receipt. */
@Route(value = "staff/finance/payments/new", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class RecordPaymentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAccess access;
    private final transient Ledger ledger;
    private final transient Payments payments;
    private final transient Receipts receipts;
    private final transient Search search;
    private final transient Companies companies;

    @Inject
    RecordPaymentView(
            AccountAccess access,
            Ledger ledger,
            Payments payments,
            Receipts receipts,
            Search search,
            Companies companies) {
        this.access = access;
        this.ledger = ledger;
        this.payments = payments;
        this.receipts = receipts;
        this.search = search;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = new Address(event).query("account");
        begin();
        if (number.isEmpty()) {
            add(new AccountPicker(search, chosen -> Links.go(Links.newPaymentPath(chosen))));
        } else {
            var account = access.account(number.get());
            form(account, new PaymentForm(ledger.balance(account.id()), payments.today()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.account.pay"));
    }

    private void begin() {
        removeAll();
        add(new PageHeader(getTranslation("staff.account.pay"))
                .under("staff/finance/payments", getTranslation("staff.payments.title")));
    }

    private void form(AccountRef account, PaymentForm form) {
        form.whenFilled(account.id(), command -> {
            var check = new PaymentCheck(payments.check(command), command);
            check.whenConfirmed(again -> receipt(account, payments.record(command, again)));
            check.whenChanged(() -> {
                begin();
                form(account, form);
            });
            begin();
            add(check);
        });
        var other = new Anchor("staff/finance/payments/new", getTranslation("staff.pay.other"));
        var whom = new Div(Links.account(account.number()), new Div(account.address()), other);
        whom.addClassName("account-head");
        add(whom, form);
    }

    private void receipt(AccountRef account, PaymentDetails details) {
        var payment = details.payment();
        var number = String.valueOf(payment.receiptNumber());
        var again = new Anchor("staff/finance/payments/new", getTranslation("staff.pay.next"));
        var back = new Anchor(Links.accountPath(account.number(), "money"), getTranslation("staff.pay.account"));
        var pdf = new DocumentLink(
                getTranslation("staff.pay.pdf"),
                getTranslation("staff.payment.receipt.pdf", number),
                () -> receipts.pdf(payment.id()));
        var steps = new Div(pdf, again, back);
        steps.addClassName("link-row");
        begin();
        add(new ReceiptPanel(
                        getTranslation("staff.pay.done"),
                        number,
                        Formats.dateTime(
                                payment.startedAt(), companies.current().timeZone()))
                .fact(getTranslation("staff.account.number"), details.accountNumber())
                .fact(getTranslation("staff.account.address"), details.address())
                .fact(getTranslation("staff.payment.amount"), Formats.money(payment.amount()))
                .fact(
                        getTranslation("staff.payment.method"),
                        getTranslation("payment.method." + payment.method().name()))
                .next(getTranslation("staff.pay.balance", Formats.money(ledger.balance(account.id()))), steps));
    }
}
