package org.commonhold.staff.billing;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.statement.StatementListing;
import org.commonhold.statement.Statements;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;

/** What went out: the mails and the statements with their PDF. */
final class SendStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Statements statements;

    SendStep(Statements statements, BillingRunRow run) {
        this.statements = statements;
        var mails = statements.mails(run.id());
        add(new Panel(
                Languages.text("staff.send.mails"),
                new Facts()
                        .fact(Languages.text("staff.send.statements"), count(mails.statements()))
                        .fact(Languages.text("staff.send.queued"), count(mails.queued()))
                        .fact(Languages.text("staff.send.sent"), count(mails.sent()))
                        .fact(Languages.text("staff.send.failed"), count(mails.failed()))
                        .fact(Languages.text("staff.send.without"), count(mails.without()))));
        add(new Panel(Languages.text("staff.statement.all"), grid(run)));
    }

    private Grid<StatementListing> grid(BillingRunRow run) {
        Grid<StatementListing> grid =
                Lists.lazy((offset, limit) -> statements.listOfRun(run.id(), offset, limit), "staff.statement.none");
        Lists.part(
                grid,
                "staff.statement.number",
                s -> NarrowGrid.cell(
                        pdf(s.statement().number()),
                        s.address(),
                        Formats.money(s.statement().due())));
        var account = Lists.part(grid, "staff.account.number", s -> Links.account(s.accountNumber()));
        var address = Lists.text(grid, "staff.account.address", StatementListing::address)
                .setFlexGrow(2);
        var charged =
                Lists.money(grid, "staff.statement.charged", s -> s.statement().charged());
        var paid = Lists.money(grid, "staff.statement.paid", s -> s.statement().paid());
        var due = Lists.money(grid, "staff.statement.due", s -> s.statement().due());
        NarrowGrid.wideOnly(grid, List.of(account, address, charged, paid, due));
        return grid;
    }

    private DocumentLink pdf(long number) {
        var text = Long.toString(number);
        return new DocumentLink(text, Languages.text("staff.statement.pdf", text), () -> statements.pdf(number));
    }

    private static String count(long number) {
        return Languages.text("staff.number", number);
    }
}
