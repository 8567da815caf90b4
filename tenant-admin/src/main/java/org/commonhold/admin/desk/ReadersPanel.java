package org.commonhold.admin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.commonhold.kernel.Rejected;
import org.commonhold.terminal.CardReaders;
import org.commonhold.terminal.ReaderRow;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.Toasts;

/** The company's card readers at Stripe. */
final class ReadersPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CardReaders readers;
    private final TextField label = new TextField(Languages.text("desk.readers.label"));
    private final TextField providerId = new TextField(Languages.text("desk.readers.providerId"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Div list = new Div();

    ReadersPanel(CardReaders readers) {
        this.readers = readers;
        addClassName("panel");
        errors.field("label", label);
        errors.field("providerId", providerId);
        providerId.setPlaceholder("tmr_");
        var submit = new Button(Languages.text("desk.readers.add"), e -> submit());
        var form = new Div(errors, label, providerId, submit);
        form.addClassName("form");
        add(new H2(Languages.text("desk.readers.title")), list, form);
        show();
    }

    private void show() {
        list.removeAll();
        var rows = readers.list();
        if (rows.isEmpty()) {
            list.add(new Paragraph(Languages.text("desk.readers.none")));
            return;
        }
        var table = new PlainTable(
                Languages.text("desk.readers.title"),
                Set.of(),
                Languages.text("desk.readers.label"),
                Languages.text("desk.readers.providerId"),
                Languages.text("desk.readers.active"));
        rows.forEach(row -> table.row(new Span(row.label()), new Span(row.providerId()), state(row)));
        list.add(table);
    }

    private Div state(ReaderRow row) {
        var tone = row.active() ? StatusBadge.Tone.GREEN : StatusBadge.Tone.GREY;
        var state = new Div(
                new StatusBadge(Languages.text(row.active() ? "desk.readers.active" : "desk.readers.givenUp"), tone));
        if (row.active()) {
            var stop = new Button(Languages.text("desk.readers.giveUp", row.label()), e -> {
                readers.giveUp(row.id());
                Toasts.done(Languages.text("desk.readers.stopped"));
                show();
            });
            stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            state.add(stop);
        }
        return state;
    }

    private void submit() {
        errors.clear();
        try {
            readers.add(label.getValue(), providerId.getValue());
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        label.clear();
        providerId.clear();
        Toasts.done(Languages.text("desk.readers.added"));
        show();
    }
}
