package org.commonhold.staff.payment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.payment.PaymentPreview;
import org.commonhold.payment.RecordPayment;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What is about to be booked, before it is; the same sum a second time has to be confirmed. */
final class PaymentCheck extends Div {

    private static final long serialVersionUID = 1L;

    private final Checkbox again = new Checkbox(Languages.text("staff.pay.again"));
    private final ErrorSummary errors = new ErrorSummary();
    private transient Consumer<Boolean> confirmed = again -> {};
    private transient Runnable changed = () -> {};

    PaymentCheck(PaymentPreview preview, RecordPayment command) {
        addClassName("form");
        var answers = new CheckAnswers()
                .answer(
                        Languages.text("staff.account.number"),
                        preview.account().number())
                .answer(
                        Languages.text("staff.account.address"),
                        preview.account().address())
                .answer(Languages.text("staff.payment.amount"), Formats.money(command.amount()))
                .answer(
                        Languages.text("staff.payment.method"),
                        Languages.text("payment.method." + command.method().name()))
                .answer(Languages.text("staff.pay.receivedOn"), Formats.date(command.receivedOn()))
                .answer(Languages.text("staff.pay.dueNow"), Formats.money(preview.due()))
                .answer(Languages.text("staff.pay.dueAfter"), Formats.money(preview.after()));
        again.setVisible(false);
        errors.field("again", again);
        var book = new Button(Languages.text("staff.pay.book", Formats.money(command.amount())), e -> book());
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        book.setDisableOnClick(true);
        book.addClickListener(e -> book.setEnabled(true));
        var change = new Button(Languages.text("staff.pay.change"), e -> changed.run());
        var buttons = new Div(book, change);
        buttons.addClassName("row-actions");
        add(new H2(Languages.text("staff.pay.check")), errors, answers, again, buttons);
    }

    /** Gets whether the second payment of the same sum was confirmed. */
    void whenConfirmed(Consumer<Boolean> next) {
        confirmed = next;
    }

    void whenChanged(Runnable next) {
        changed = next;
    }

    private void book() {
        errors.clear();
        try {
            confirmed.accept(again.isVisible() && again.getValue());
        } catch (Rejected e) {
            again.setVisible(true);
            errors.show(e);
        }
    }
}
