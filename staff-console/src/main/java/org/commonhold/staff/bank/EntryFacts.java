package org.commonhold.staff.bank;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What the bank says of a movement, and who has looked at it. */
final class EntryFacts extends Div {

    private static final long serialVersionUID = 1L;

    EntryFacts(BankEntryRow entry, ZoneId zone) {
        var facts = new Facts()
                .fact(Languages.text("banking.amount"), EntryWords.amount(entry))
                .fact(Languages.text("finance.state"), EntryWords.badge(entry.state()))
                .fact(Languages.text("banking.day"), Formats.date(entry.bookedOn()))
                .fact(Languages.text("banking.payer"), EntryWords.payer(entry));
        var account = entry.payerAccount();
        if (account != null) {
            facts.fact(Languages.text("banking.payer.account"), account);
        }
        if (!entry.text().isEmpty()) {
            facts.fact(Languages.text("banking.text"), entry.text());
        }
        var returned = entry.returnReason();
        if (returned != null) {
            facts.fact(Languages.text("banking.returned"), returned);
        }
        facts.fact(
                Languages.text(entry.ofRegistry() ? "banking.ofRegistry" : "banking.ofAccount"), entry.bankAccount());
        var looked = entry.looked();
        if (looked != null) {
            facts.fact(
                    Languages.text("banking.looked"),
                    Languages.text("banking.looked.by", looked.by(), Formats.dateTime(looked.at(), zone)));
        }
        var note = entry.note();
        if (note != null) {
            facts.fact(Languages.text("banking.note"), note);
        }
        add(facts, new Anchor(BankLinks.imported(entry.imported()), Languages.text("banking.file.of")));
    }
}
