package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.ledger.EntryRow;
import org.commonhold.ledger.Ledger;
import org.commonhold.moneyhistory.HistoryFormat;
import org.commonhold.moneyhistory.HistorySearch;
import org.commonhold.moneyhistory.MoneyHistory;
import org.commonhold.payment.PaymentRow;
import org.commonhold.payment.Payments;
import org.commonhold.receipt.Receipts;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.Badges;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.moneymove.MoveLinks;
import org.commonhold.staff.plan.PlanLinks;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;

/** What was charged and paid: entries with the balance after each, statements and payments with their papers. */
@Dependent
class MoneyTab implements AccountTab {

    private final Ledger ledger;
    private final Statements statements;
    private final Payments payments;
    private final Receipts receipts;
    private final Companies companies;
    private final MoneyHistory history;
    private final PayLinkPanel payLinks;

    @Inject
    MoneyTab(
            Ledger ledger,
            Statements statements,
            Payments payments,
            Receipts receipts,
            Companies companies,
            MoneyHistory history,
            PayLinkPanel payLinks) {
        this.history = history;
        this.payLinks = payLinks;
        this.ledger = ledger;
        this.statements = statements;
        this.payments = payments;
        this.receipts = receipts;
        this.companies = companies;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        return new Div(
                moves(account),
                new Panel(Languages.text("staff.statement.all"), statements(statements.list(account.id()))),
                new Panel(
                        Languages.text("staff.payment.all"), payments(payments.history(account.id())), files(account)),
                payLinks.of(account),
                new Panel(Languages.text("staff.entry.all"), entries(account)));
    }

    private static Div moves(AccountRef account) {
        var links = new Div();
        links.addClassName("page-links");
        if (CurrentActor.require().may(Permission.MONEY_MOVE)) {
            links.add(MoveLinks.begin(account.number()), PlanLinks.begin(account.number()));
        }
        return links;
    }

    private Div files(AccountRef account) {
        var row = new Div();
        row.addClassName("row-actions");
        for (var format : HistoryFormat.values()) {
            row.add(new DocumentLink(
                    Languages.text("staff.moneyHistory.export", format.name()),
                    Languages.text("staff.moneyHistory.export.what", format.name(), account.number()),
                    () -> history.export(account.id(), HistorySearch.everything(), format)));
        }
        return row;
    }

    private Grid<StatementRow> statements(List<StatementRow> rows) {
        var grid = Lists.whole(rows, "staff.statement.none");
        Lists.part(
                grid,
                "staff.statement.number",
                s -> NarrowGrid.cell(
                        new Anchor(Links.statementPath(s.number()), Long.toString(s.number())),
                        Formats.period(s.period()),
                        Formats.money(s.due())));
        var month = Lists.text(grid, "staff.month", s -> Formats.period(s.period()));
        var opening = Lists.money(grid, "staff.statement.opening", StatementRow::opening);
        var charged = Lists.money(grid, "staff.statement.charged", StatementRow::charged);
        var paid = Lists.money(grid, "staff.statement.paid", StatementRow::paid);
        var due = Lists.money(grid, "staff.statement.due", StatementRow::due);
        var dueOn = Lists.number(grid, "staff.statement.dueOn", s -> Formats.date(s.dueOn()));
        var paper = Lists.part(grid, "staff.statement.paper", this::pdf);
        NarrowGrid.wideOnly(grid, List.of(month, opening, charged, paid, due, dueOn, paper));
        return grid;
    }

    private DocumentLink pdf(StatementRow statement) {
        var number = Long.toString(statement.number());
        return new DocumentLink(
                Languages.text("staff.statement.paper"),
                Languages.text("staff.statement.pdf", number),
                () -> statements.pdf(statement.number()));
    }

    private Grid<PaymentRow> payments(List<PaymentRow> rows) {
        var zone = companies.current().timeZone();
        var grid = Lists.whole(rows, "staff.payment.none");
        Lists.part(
                grid,
                "staff.payment.when",
                p -> NarrowGrid.cell(
                        new Anchor(Links.paymentPath(p.id()), Formats.dateTime(p.startedAt(), zone)),
                        Formats.money(p.amount()),
                        Languages.text("payment.state." + p.state().name())));
        var method = Lists.text(
                grid,
                "staff.payment.method",
                p -> Languages.text("payment.method." + p.method().name()));
        var state = Lists.part(grid, "staff.payment.state", p -> Badges.of(p.state()));
        var amount = Lists.money(grid, "staff.payment.amount", PaymentRow::amount);
        var receipt = Lists.part(grid, "staff.payment.receipt", this::receipt);
        NarrowGrid.wideOnly(grid, List.of(method, state, amount, receipt));
        return grid;
    }

    private Component receipt(PaymentRow payment) {
        var number = payment.receiptNumber();
        return number == null
                ? new Div()
                : new DocumentLink(
                        number.toString(),
                        Languages.text("staff.payment.receipt.pdf", number.toString()),
                        () -> receipts.pdf(payment.id()));
    }

    private Grid<EntryRow> entries(AccountRef account) {
        Grid<EntryRow> grid =
                Lists.lazy((offset, limit) -> ledger.entries(account.id(), offset, limit), "staff.entry.none");
        Lists.part(
                grid,
                "staff.entry.bookedOn",
                e -> NarrowGrid.cell(
                        new Div(Formats.date(e.bookedOn())),
                        Languages.text("staff.entry.kind." + e.kind().name()),
                        Formats.money(e.amount()),
                        Formats.money(e.balance())));
        var kind = Lists.text(
                grid,
                "staff.entry.kind",
                e -> Languages.text("staff.entry.kind." + e.kind().name()));
        var amount = Lists.money(grid, "staff.entry.amount", EntryRow::amount);
        var balance = Lists.money(grid, "staff.entry.balance", EntryRow::balance);
        NarrowGrid.wideOnly(grid, List.of(kind, amount, balance));
        return grid;
    }
}
