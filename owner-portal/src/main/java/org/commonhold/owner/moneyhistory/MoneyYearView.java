package org.commonhold.owner.moneyhistory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhold.estate.AccountRef;
import org.commonhold.moneyhistory.YearSummaries;
import org.commonhold.moneyhistory.YearSummary;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PlainTable;

/** What did this home cost me in a year? From balance to balance. */
@Route(value = "owner/money/year", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class MoneyYearView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccounts accounts;
    private final transient YearSummaries years;

    @Inject
    MoneyYearView(OwnAccounts accounts, YearSummaries years) {
        this.accounts = accounts;
        this.years = years;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.moneyYear.title")).under(OwnerLinks.MONEY, text("owner.money.title"));
        var account = accounts.chosen(event);
        if (account.isEmpty()) {
            add(accounts.choice(OwnerLinks.MONEY_YEAR));
            return;
        }
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("year");
        show(account.get(), wanted);
    }

    private void show(AccountRef account, Optional<String> wanted) {
        var all = years.years(account.id());
        var year = wanted.map(OwnerLinks::number).map(Math::toIntExact).orElse(all.get(0));
        var summary = years.of(account.id(), year);
        begin(text("moneyhistory.year.title", Integer.toString(year)))
                .under(OwnerLinks.of(OwnerLinks.MONEY, account.id()), text("owner.money.title"));
        add(
                accounts.line(account, OwnerLinks.MONEY_YEAR),
                choice(account, all, year),
                new Paragraph(text("owner.moneyYear.until", Formats.date(summary.until()))),
                table(summary),
                Links.download(() -> years.pdf(account.id(), year), text("owner.moneyYear.pdf")),
                Links.print());
    }

    private static Component choice(AccountRef account, List<Integer> all, int year) {
        var line = new Div();
        line.addClassName("no-print");
        all.stream().filter(y -> y != year).forEach(y -> {
            var link =
                    Links.plain(OwnerLinks.of(OwnerLinks.MONEY_YEAR, account.id()) + "&year=" + y, Integer.toString(y));
            line.add(link);
        });
        return line;
    }

    private static Component table(YearSummary year) {
        var table = new PlainTable(
                text("owner.moneyYear.caption"),
                Set.of(1),
                text("owner.moneyYear.what"),
                text("owner.statement.amount"));
        table.row(text("moneyhistory.year.opening"), Formats.money(year.opening()));
        year.services().forEach(s -> table.row(s.service(), Formats.money(s.amount())));
        table.row(text("moneyhistory.year.charged"), Formats.money(year.charged()));
        table.row(text("moneyhistory.year.paid"), Formats.money(year.paid().negated()));
        if (!year.returned().isZero()) {
            table.row(text("moneyhistory.year.returned"), Formats.money(year.returned()));
        }
        if (!year.other().isZero()) {
            table.row(text("moneyhistory.year.other"), Formats.money(year.other()));
        }
        table.row(new Span(text("moneyhistory.year.closing")), bold(Formats.money(year.closing())));
        return table;
    }

    private static Span bold(String text) {
        var span = new Span(text);
        span.getStyle().setFontWeight("700");
        return span;
    }
}
