package org.commonhold.owner.payment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentPart;
import org.commonhold.payment.PaymentRejected;
import org.commonhold.payment.Payments;
import org.commonhold.payment.StartPayment;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.today.MoneyToday;
import org.commonhold.today.OwnerMoney;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;

/** Is this right? The last page before the bank's; from here the whole page goes to the gateway. */
@Route(value = "owner/money/pay/check", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class PayCheckView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Companies companies;
    private final transient OwnerMoney money;
    private final transient Payments payments;
    private final ErrorSummary errors = new ErrorSummary();
    private final Checkbox again = new Checkbox();

    @Inject
    PayCheckView(Companies companies, OwnerMoney money, Payments payments) {
        this.companies = companies;
        this.money = money;
        this.payments = payments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parts = PayParts.of(
                event.getLocation().getQueryParameters(), companies.current().currency());
        if (parts.isEmpty()) {
            event.forwardTo(PayView.class);
            return;
        }
        var begun = draft(parts).begunAt();
        if (begun.isPresent()) {
            event.forwardTo(begun.get().substring(1));
            return;
        }
        show(parts, parts.stream().map(part -> money.of(part.account())).toList());
    }

    private void show(List<PaymentPart> parts, List<MoneyToday> now) {
        var change =
                parts.size() == 1 ? OwnerLinks.of(OwnerLinks.PAY, parts.get(0).account()) : OwnerLinks.PAY;
        var total = parts.stream().map(PaymentPart::amount).reduce(Money::plus).orElseThrow();
        begin(text("owner.payCheck.title")).under(change, text("owner.pay.title"));
        add(errors);
        now.forEach(account -> add(guard(account)));
        add(answers(parts, now, change, total));
        again.setLabel(text("owner.payCheck.again"));
        again.setVisible(false);
        var pay = new Button(text("owner.payCheck.pay", Formats.money(total)), e -> pay(parts, e.getSource()));
        pay.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        pay.addClassName("main-action");
        pay.setDisableOnClick(true);
        add(new Paragraph(text("owner.payCheck.what")), again, pay);
    }

    private static CheckAnswers answers(
            List<PaymentPart> parts, List<MoneyToday> accounts, String change, Money total) {
        var answers = new CheckAnswers();
        if (parts.size() == 1) {
            var account = accounts.get(0).account();
            answers.answer(text("owner.account"), account.number())
                    .answer(text("owner.home.one"), account.address())
                    .answer(text("owner.payment.amount"), Formats.money(total), change);
        } else {
            for (var i = 0; i < parts.size(); i++) {
                var name = OwnAccounts.name(accounts.get(i).account());
                answers.answer(name, Formats.money(parts.get(i).amount()), change);
            }
            answers.answer(text("owner.payCheck.total"), Formats.money(total));
        }
        return answers.answer(text("owner.payment.method"), text("owner.payCheck.card"));
    }

    /** Says that another payment is still on its way. */
    private static Div guard(MoneyToday now) {
        var guard = new Div();
        var open = now.openPayment();
        if (open != null) {
            guard.addClassName("notice-strip");
            guard.add(
                    new Paragraph(text("owner.payCheck.open", Formats.money(open.amount()))),
                    new Anchor(OwnerLinks.payment(open.id()), text("owner.task.payment.action")));
        }
        return guard;
    }

    /** The payer comes back to the host that is open now, where the session is. */
    private void pay(List<PaymentPart> parts, Button button) {
        UI.getCurrent().getPage().fetchCurrentURL(here -> {
            try {
                goOn(payments.begin(command(parts, here)), parts);
            } catch (PaymentRejected e) {
                again.setVisible(again.isVisible() || e.problems().stream().anyMatch(p -> "again".equals(p.field())));
                errors.show(e);
            } finally {
                button.setEnabled(true);
            }
        });
    }

    private StartPayment command(List<PaymentPart> parts, URL here) {
        var draft = draft(parts);
        var host = here.getProtocol() + "://" + here.getAuthority();
        return new StartPayment(parts, draft.key(), host + OwnerLinks.PAYMENTS, draft.ahead(), again.getValue());
    }

    private static PayDraft draft(List<PaymentPart> parts) {
        return PayDraft.of(parts.stream().map(PaymentPart::account).toList());
    }

    private static void goOn(PaymentDetails begun, List<PaymentPart> parts) {
        draft(parts).begun(begun.payment().id());
        var bank = begun.checkoutUrl();
        if (bank == null) {
            UI.getCurrent().navigate(OwnerLinks.payment(begun.payment().id()).substring(1));
        } else {
            UI.getCurrent().getPage().setLocation(bank);
        }
    }
}
