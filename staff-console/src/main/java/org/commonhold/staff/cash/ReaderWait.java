package org.commonhold.staff.cash;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.commonhold.terminal.ReaderChargeRow;
import org.commonhold.terminal.ReaderChargeState;
import org.commonhold.terminal.ReaderCharges;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** A card is awaited at the reader: asked every two seconds, also after an answer was lost. The page may be left. */
final class ReaderWait extends Div {

    private static final long serialVersionUID = 1L;

    private static final int EVERY_MILLIS = 2000;

    private final transient ReaderCharges charges;
    private final Paragraph words = new Paragraph();
    private final Button cancel = new Button(Languages.text("cash.reader.cancel"), e -> cancel());
    private transient ReaderChargeRow charge;
    private transient Consumer<ReaderChargeRow> ended = row -> {};
    private @Nullable Registration polling;

    ReaderWait(ReaderCharges charges, ReaderChargeRow charge) {
        this.charges = charges;
        this.charge = charge;
        addClassName("form");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        words.getElement().setAttribute("aria-live", "polite");
        add(new H2(Languages.text("cash.reader.wait", Formats.money(charge.amount()))), bar, words, cancel);
        Keys.onEscape(this, this::cancel);
        cancel.getElement().executeJs("setTimeout(() => setTimeout(() => this.focus()))");
    }

    /** Called once, when the card has paid or will not. */
    void whenEnded(Consumer<ReaderChargeRow> next) {
        ended = next;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(e -> show(charges.ask(charge.id())));
        words.setText(Languages.text("cash.reader." + charge.state().name()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        event.getUI().setPollInterval(-1);
    }

    private void cancel() {
        show(charges.cancel(charge.id()));
    }

    private void show(ReaderChargeRow now) {
        if (polling == null) {
            return;
        }
        charge = now;
        if (now.state().open()) {
            var unknown = now.state() == ReaderChargeState.UNKNOWN;
            words.setText(Languages.text("cash.reader." + now.state().name()));
            words.setClassName("warning", unknown);
        } else {
            stop();
            ended.accept(now);
        }
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
