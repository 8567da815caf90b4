package org.commonhold.owner.moneyhistory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.AccountRef;
import org.commonhold.moneyhistory.HistoryFormat;
import org.commonhold.moneyhistory.HistoryLine;
import org.commonhold.moneyhistory.HistoryRejected;
import org.commonhold.moneyhistory.HistorySearch;
import org.commonhold.moneyhistory.MoneyHistory;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.owner.payment.PaymentWords;
import org.commonhold.receipt.Receipts;
import org.commonhold.security.Role;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StateView;

/** What was I charged, and what did I pay? To be searched and taken along. */
@Route(value = "owner/money/history", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class MoneyHistoryView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccounts accounts;
    private final transient MoneyHistory history;
    private final transient Receipts receipts;

    @Inject
    MoneyHistoryView(OwnAccounts accounts, MoneyHistory history, Receipts receipts) {
        this.accounts = accounts;
        this.history = history;
        this.receipts = receipts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.moneyHistory.title")).under(OwnerLinks.MONEY, text("owner.money.title"));
        var search = SearchForm.of(event.getLocation().getQueryParameters());
        accounts.chosen(event)
                .ifPresentOrElse(a -> show(a, search), () -> add(accounts.choice(OwnerLinks.MONEY_HISTORY)));
    }

    private void show(AccountRef account, HistorySearch search) {
        var form = new SearchForm(account.id(), search);
        add(accounts.line(account, OwnerLinks.MONEY_HISTORY), form);
        try {
            var lines = history.find(account.id(), search);
            add(lines.isEmpty() ? none(account, search) : found(account, search, lines));
        } catch (HistoryRejected e) {
            form.refuse(e);
        }
    }

    private static Component none(AccountRef account, HistorySearch search) {
        return search.equals(HistorySearch.everything())
                ? StateView.empty(text("owner.moneyHistory.empty.title"), text("owner.moneyHistory.empty.text"))
                : StateView.empty(
                        text("owner.moneyHistory.none.title"),
                        text("owner.moneyHistory.none.text"),
                        Links.plain(
                                OwnerLinks.of(OwnerLinks.MONEY_HISTORY, account.id()),
                                text("owner.moneyHistory.clear")));
    }

    private Component found(AccountRef account, HistorySearch search, List<HistoryLine> lines) {
        var count = new Div(text("owner.moneyHistory.count", lines.size()));
        count.getElement().setAttribute("aria-live", "polite");
        var files = new Div();
        files.addClassNames("no-print", "file-links");
        for (var format : HistoryFormat.values()) {
            files.add(Links.file(
                    () -> history.export(account.id(), search, format),
                    text("owner.moneyHistory.export", format.name())));
        }
        var table = new PlainTable(
                text("owner.moneyHistory.caption"),
                Set.of(2, 3),
                text("moneyhistory.column.on"),
                text("moneyhistory.column.about"),
                text("moneyhistory.column.charged"),
                text("moneyhistory.column.paid"),
                text("owner.payment.parts.receipt"));
        lines.forEach(line -> table.row(row(line)));
        return new Div(count, files, table);
    }

    private Component[] row(HistoryLine line) {
        var amount = new Span(Formats.money(line.amount()));
        var payment = line.payment();
        var state = line.state();
        if (payment == null || state == null) {
            var period = line.period();
            var month = period == null ? "" : Formats.period(period);
            var number = line.number() == null ? 0 : line.number();
            return new Component[] {
                new Span(Formats.date(line.on())),
                new Anchor(OwnerLinks.statement(number), text("owner.moneyHistory.statement", month)),
                amount,
                new Span(),
                new Span()
            };
        }
        var about = new Div(
                new Anchor(OwnerLinks.payment(payment), text("payment.method." + line.method())),
                PaymentWords.badge(state));
        var number = line.number();
        var receipt = number == null
                ? new Span()
                : Links.file(() -> receipts.pdf(payment), text("owner.payment.parts.number", Long.toString(number)));
        return new Component[] {new Span(Formats.date(line.on())), about, new Span(), amount, receipt};
    }
}
