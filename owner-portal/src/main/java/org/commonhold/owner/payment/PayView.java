package org.commonhold.owner.payment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.NotFound;
import org.commonhold.notification.PortalLinks;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.payment.PaymentPart;
import org.commonhold.payment.PaymentRejected;
import org.commonhold.payment.Payments;
import org.commonhold.payment.StartPayment;
import org.commonhold.security.Role;
import org.commonhold.statement.StatementDetails;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;
import org.commonhold.today.OwnerMoney;
import org.jspecify.annotations.Nullable;

/** How much? The first page of a payment. */
@Route(value = "owner/money/pay", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class PayView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String CHECK = "owner/money/pay/check";

    private final transient OwnAccounts accounts;
    private final transient OwnerMoney money;
    private final transient Statements statements;
    private final transient Payments payments;
    private final transient PortalLinks links;

    @Inject
    PayView(OwnAccounts accounts, OwnerMoney money, Statements statements, Payments payments, PortalLinks links) {
        this.accounts = accounts;
        this.money = money;
        this.statements = statements;
        this.payments = payments;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.pay.title")).under(OwnerLinks.MONEY, text("owner.money.title"));
        var account = accounts.chosen(event);
        if (account.isEmpty()) {
            several();
            return;
        }
        var query = event.getLocation().getQueryParameters();
        show(account.get(), statement(account.get(), query));
    }

    /** One payment for all the person's accounts, or for those that are ticked. */
    private void several() {
        if (accounts.all().size() < 2) {
            add(accounts.choice(OwnerLinks.PAY));
            return;
        }
        var form = new JointPayForm(
                accounts.all().stream().map(a -> money.of(a.id())).toList());
        var next = new Button(text("owner.pay.next"), e -> goOn(form));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        next.addClassName("main-action");
        add(new Paragraph(text("owner.pay.several.text")), form, next);
    }

    private void goOn(JointPayForm form) {
        form.parts().ifPresent(parts -> {
            var draft = PayDraft.fresh(parts.stream().map(PaymentPart::account).toList());
            draft.ahead(form.ahead());
            try {
                payments.check(
                        new StartPayment(parts, draft.key(), links.page(OwnerLinks.PAYMENTS), draft.ahead(), false));
            } catch (PaymentRejected e) {
                form.refuse(e);
                return;
            }
            UI.getCurrent().navigate(CHECK, PayParts.query(parts));
        });
    }

    private @Nullable StatementRow statement(AccountRef account, QueryParameters query) {
        return query.getSingleParameter("statement")
                .map(OwnerLinks::number)
                .map(statements::details)
                .map(StatementDetails::statement)
                .map(s -> Optional.of(s)
                        .filter(x -> x.account().equals(account.id()))
                        .orElseThrow(() -> new NotFound("statement")))
                .orElse(null);
    }

    private void show(AccountRef account, @Nullable StatementRow statement) {
        var now = money.of(account.id());
        add(accounts.line(account, OwnerLinks.PAY), new Paragraph(PaymentWords.balance(now.balance())));
        var form = new PayForm(now.balance(), statement, PayDraft.fresh(List.of(account.id())));
        var next = new Button(text("owner.pay.next"), e -> goOn(account, form));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        next.addClassName("main-action");
        add(form, next);
        if (accounts.all().size() > 1) {
            add(Links.plain(OwnerLinks.PAY, text("owner.pay.several")));
        }
    }

    private void goOn(AccountRef account, PayForm form) {
        var amount = form.amount();
        if (amount.isEmpty()) {
            return;
        }
        var draft = PayDraft.of(List.of(account.id()));
        try {
            payments.check(new StartPayment(
                    account.id(), amount.get(), draft.key(), links.page(OwnerLinks.PAYMENTS), draft.ahead(), false));
        } catch (PaymentRejected e) {
            form.refuse(e);
            return;
        }
        UI.getCurrent()
                .navigate(CHECK, PayParts.query(List.of(new PaymentPart(account.id(), amount.get(), form.named()))));
    }
}
