package org.commonhold.staff.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.BankEntryState;
import org.commonhold.bank.SuspenseWork;
import org.commonhold.staff.Links;
import org.commonhold.staff.ReasonDialog;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;

/** For whom a movement is booked and why; it can be taken back. */
final class DecidedPart extends Div {

    private static final long serialVersionUID = 1L;

    DecidedPart(BankEntryRow entry, SuspenseWork work) {
        if (entry.shares().isEmpty()) {
            add(new Span(EntryWords.reason(entry)));
            return;
        }
        var table = new PlainTable(
                EntryWords.reason(entry),
                Set.of(1),
                Languages.text("staff.account.number"),
                Languages.text("banking.amount"),
                Languages.text("banking.payment"));
        entry.shares()
                .forEach(s -> table.row(
                        Links.account(s.number()),
                        new Span(Formats.money(s.amount())),
                        new Anchor(Links.paymentPath(s.payment()), Languages.text("banking.payment"))));
        var panel = new Panel(Languages.text("banking.booked"), table);
        if (entry.state() == BankEntryState.MATCHED) {
            panel.add(new Button(Languages.text("banking.undo"), e -> new ReasonDialog(
                            Languages.text("banking.undo"),
                            Languages.text("banking.undo.text"),
                            Languages.text("banking.undo"),
                            why -> {
                                work.undo(entry.id(), why);
                                return Languages.text("banking.done");
                            })
                    .open()));
        }
        add(panel);
    }
}
