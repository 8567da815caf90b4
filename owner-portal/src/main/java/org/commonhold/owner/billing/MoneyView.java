package org.commonhold.owner.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.commonhold.estate.AccountRef;
import org.commonhold.owner.Blocks;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.owner.payment.PaymentWords;
import org.commonhold.payment.Payments;
import org.commonhold.security.Role;
import org.commonhold.statement.Statements;
import org.commonhold.today.MoneyToday;
import org.commonhold.today.OwnerMoney;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Where do I stand? Balance, statements, payments. */
@Route(value = "owner/money", layout = OwnerShell.class)
@Menu(title = "owner.nav.money", order = 1, icon = "vaadin:wallet")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class MoneyView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccounts accounts;
    private final transient OwnerMoney money;
    private final transient Statements statements;
    private final transient Payments payments;
    private final transient Moments moments;

    @Inject
    MoneyView(OwnAccounts accounts, OwnerMoney money, Statements statements, Payments payments, Moments moments) {
        this.accounts = accounts;
        this.money = money;
        this.statements = statements;
        this.payments = payments;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.money.title"));
        accounts.chosen(event).ifPresentOrElse(this::show, () -> add(accounts.choice(OwnerLinks.MONEY)));
    }

    private void show(AccountRef account) {
        add(accounts.line(account, OwnerLinks.MONEY));
        add(Blocks.alive(() -> balance(money.of(account.id()))));
        add(Blocks.alive(() -> statements(account)));
        add(Blocks.alive(() -> payments(account)));
        add(
                Links.plain(OwnerLinks.of(OwnerLinks.AUTOPAY, account.id()), text("owner.money.autopay")),
                Links.plain(OwnerLinks.of(OwnerLinks.MONEY_HISTORY, account.id()), text("owner.money.history")),
                Links.plain(OwnerLinks.of(OwnerLinks.MONEY_MOVE, account.id()), text("owner.move.title")),
                Links.plain(OwnerLinks.of(OwnerLinks.MONEY_PLAN, account.id()), text("owner.plan.title")),
                Links.plain(OwnerLinks.of(OwnerLinks.MONEY_YEAR, account.id()), text("owner.money.year")));
    }

    private Component balance(MoneyToday now) {
        var panel = new Panel(text("owner.home.balance"));
        var amount = new Div(PaymentWords.balance(now.balance()));
        amount.addClassName("balance");
        panel.add(amount);
        if (now.overdue()) {
            panel.add(new StatusBadge(text("owner.overdue"), Tone.RED));
        }
        var statement = now.statement();
        if (now.balance().isPositive() && statement != null) {
            panel.add(new Paragraph(text("owner.money.payBy", Formats.date(statement.dueOn()))));
        }
        var prepaid = now.prepaid();
        if (prepaid != null) {
            panel.add(new Paragraph(PaymentWords.prepaid(prepaid)), new Paragraph(PaymentWords.average(prepaid)));
        }
        var open = now.openPayment();
        if (open != null) {
            panel.add(new Paragraph(new Anchor(
                    OwnerLinks.payment(open.id()), text("owner.task.payment.title", Formats.money(open.amount())))));
        }
        panel.add(Links.primary(
                OwnerLinks.of(OwnerLinks.PAY, now.account().id()),
                text(now.balance().isPositive() ? "owner.money.pay" : "owner.money.ahead")));
        return panel;
    }

    private Component statements(AccountRef account) {
        var rows = statements.list(account.id());
        if (rows.isEmpty()) {
            return new Panel(text("owner.money.statements"), new Paragraph(text("owner.money.statements.none")));
        }
        var table = new PlainTable(
                text("owner.money.statements.caption"),
                Set.of(1),
                text("owner.statement.month"),
                text("owner.statement.due"),
                text("owner.statement.payBy"));
        rows.forEach(s -> table.row(
                new Anchor(OwnerLinks.statement(s.number()), Formats.period(s.period())),
                new Span(Formats.money(s.due())),
                new Span(Formats.date(s.dueOn()))));
        return new Panel(text("owner.money.statements"), table);
    }

    private Component payments(AccountRef account) {
        var rows = payments.history(account.id());
        if (rows.isEmpty()) {
            return new Panel(text("owner.money.payments"), new Paragraph(text("owner.money.noPayment")));
        }
        var table = new PlainTable(
                text("owner.money.payments.caption"),
                Set.of(1),
                text("owner.payment.date"),
                text("owner.payment.amount"),
                text("owner.payment.state"));
        rows.forEach(p -> table.row(
                new Anchor(OwnerLinks.payment(p.id()), moments.date(p.startedAt())),
                new Span(Formats.money(p.amount())),
                PaymentWords.badge(p.state())));
        return new Panel(text("owner.money.payments"), table);
    }
}
