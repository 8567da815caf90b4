package org.commonhold.staff.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.bank.Assignment;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.SuspenseWork;
import org.commonhold.kernel.Rejected;
import org.commonhold.search.Search;
import org.commonhold.staff.Links;
import org.commonhold.staff.ReasonDialog;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** What can be done with money whose owner is not known. */
final class DecisionPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BankEntryRow entry;
    private final transient SuspenseWork work;
    private final ErrorSummary errors = new ErrorSummary();

    DecisionPart(BankEntryRow entry, SuspenseWork work, Search search) {
        this.entry = entry;
        this.work = work;
        add(errors);
        var proposed = entry.proposed();
        if (proposed != null) {
            add(new Panel(Languages.text("banking.proposal"), proposal(proposed)));
        }
        if (entry.amount().isPositive()) {
            add(new Panel(Languages.text("banking.assign"), new SplitForm(search, entry.amount(), this::assign)));
        }
        add(new Panel(Languages.text("banking.else"), otherwise()));
    }

    private Component proposal(BankEntryRow.Candidate proposed) {
        var accept = new Button(
                Languages.text("banking.accept", proposed.number()), e -> done(() -> work.accept(entry.id())));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        accept.setAutofocus(true);
        return new Div(
                new Facts()
                        .fact(Languages.text("staff.account.number"), Links.account(proposed.number()))
                        .fact(Languages.text("staff.account.address"), proposed.address())
                        .fact(Languages.text("banking.due"), Formats.money(proposed.due()))
                        .fact(Languages.text("banking.reason"), EntryWords.reason(entry)),
                accept);
    }

    private Component otherwise() {
        var leave = reason("banking.leave", "banking.leave.text", why -> work.leave(entry.id(), why));
        var ignore = reason("banking.ignore", "banking.ignore.text", why -> work.ignore(entry.id(), why));
        var row = new Div(leave, ignore);
        row.addClassName("link-row");
        return new Div(new Paragraph(Languages.text("banking.else.text")), row);
    }

    private static Button reason(String key, String textKey, Consumer<String> act) {
        return new Button(Languages.text(key), e -> new ReasonDialog(
                        Languages.text(key), Languages.text(textKey), Languages.text(key), why -> {
                            act.accept(why);
                            return Languages.text("banking.done");
                        })
                .open());
    }

    private void assign(List<Assignment> parts) {
        work.assign(entry.id(), parts);
        next();
    }

    private void done(Runnable act) {
        errors.clear();
        try {
            act.run();
            next();
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    /** The next of the list; the address without an entry is that already while one goes through it. */
    private static void next() {
        Toasts.done(Languages.text("banking.done"));
        var ui = UI.getCurrent();
        if (ui.getActiveViewLocation().getQueryParameters().getParameters().isEmpty()) {
            ui.refreshCurrentRoute(false);
        } else {
            Links.go(BankLinks.WORK);
        }
    }
}
