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
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentRejected;
import org.commonhold.payment.Payments;
import org.commonhold.payment.StartPayment;
import org.commonhold.security.Role;
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

    private final transient OwnAccounts accounts;
    private final transient OwnerMoney money;
    private final transient Payments payments;
    private final ErrorSummary errors = new ErrorSummary();
    private final Checkbox again = new Checkbox();

    @Inject
    PayCheckView(OwnAccounts accounts, OwnerMoney money, Payments payments) {
        this.accounts = accounts;
        this.money = money;
        this.payments = payments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = accounts.chosen(event);
        var minor = event.getLocation().getQueryParameters().getSingleParameter("amount");
        if (account.isEmpty() || minor.isEmpty()) {
            event.forwardTo(PayView.class);
            return;
        }
        var begun = PayDraft.of(account.get().id()).begunAt();
        if (begun.isPresent()) {
            event.forwardTo(begun.get().substring(1));
            return;
        }
        var now = money.of(account.get().id());
        show(account.get(), PayDraft.amount(OwnerLinks.number(minor.get()), now.balance()), now);
    }

    private void show(AccountRef account, Money amount, MoneyToday now) {
        var change = OwnerLinks.of(OwnerLinks.PAY, account.id());
        begin(text("owner.payCheck.title")).under(change, text("owner.pay.title"));
        add(
                errors,
                guard(now),
                new CheckAnswers()
                        .answer(text("owner.account"), account.number())
                        .answer(text("owner.home.one"), account.address())
                        .answer(text("owner.payment.amount"), Formats.money(amount), change)
                        .answer(text("owner.payment.method"), text("owner.payCheck.card")));
        again.setLabel(text("owner.payCheck.again"));
        again.setVisible(false);
        var pay =
                new Button(text("owner.payCheck.pay", Formats.money(amount)), e -> pay(account, amount, e.getSource()));
        pay.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        pay.addClassName("main-action");
        pay.setDisableOnClick(true);
        add(new Paragraph(text("owner.payCheck.what")), again, pay);
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
    private void pay(AccountRef account, Money amount, Button button) {
        UI.getCurrent().getPage().fetchCurrentURL(here -> {
            try {
                goOn(payments.begin(command(account, amount, here)), account);
            } catch (PaymentRejected e) {
                again.setVisible(again.isVisible() || e.problems().stream().anyMatch(p -> "again".equals(p.field())));
                errors.show(e);
            } finally {
                button.setEnabled(true);
            }
        });
    }

    private StartPayment command(AccountRef account, Money amount, URL here) {
        var draft = PayDraft.of(account.id());
        var host = here.getProtocol() + "://" + here.getAuthority();
        return new StartPayment(
                account.id(), amount, draft.key(), host + OwnerLinks.PAYMENTS, draft.ahead(), again.getValue());
    }

    private static void goOn(PaymentDetails begun, AccountRef account) {
        PayDraft.of(account.id()).begun(begun.payment().id());
        var bank = begun.checkoutUrl();
        if (bank == null) {
            UI.getCurrent().navigate(OwnerLinks.payment(begun.payment().id()).substring(1));
        } else {
            UI.getCurrent().getPage().setLocation(bank);
        }
    }
}
