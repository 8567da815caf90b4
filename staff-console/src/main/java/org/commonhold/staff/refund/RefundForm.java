package org.commonhold.staff.refund;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.payment.PaymentId;
import org.commonhold.refund.RefundPreview;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.RequestRefund;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** How much goes back, why and by which way; what it would do is shown as the sum is typed. */
final class RefundForm extends Div {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private final PaymentId payment;
    private final MoneyField amount;
    private final RadioButtonGroup<RefundReason> reason = new RadioButtonGroup<>(Languages.text("staff.refund.reason"));
    private final RadioButtonGroup<RefundWay> way = new RadioButtonGroup<>(Languages.text("staff.refund.way"));
    private final TextField payee = new TextField(Languages.text("staff.refund.payee"));
    private final TextArea note = new TextArea(Languages.text("staff.refund.note"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Div does = new Div();
    private transient Function<Money, RefundPreview> previews = sum -> {
        throw new IllegalStateException("no preview");
    };
    private transient Consumer<RequestRefund> filled = command -> {};

    RefundForm(RefundPreview preview) {
        payment = preview.payment().payment().id();
        amount = errors.field(
                "amount",
                new MoneyField(
                        Languages.text("staff.payment.amount"), preview.most().currency()));
        addClassName("form");
        amount.show(preview.most());
        amount.addValueChangeListener(e -> preview());
        reason.setItems(RefundReason.values());
        reason.setItemLabelGenerator(r -> Languages.text("refund.reason." + r.name()));
        reason.setValue(RefundReason.OVERPAYMENT);
        way.setItems(Arrays.stream(RefundWay.values())
                .filter(w -> w != RefundWay.CARD || preview.byCard())
                .toList());
        way.setItemLabelGenerator(w -> Languages.text("refund.way." + w.name()));
        way.addValueChangeListener(e -> payee.setVisible(e.getValue() == RefundWay.BANK));
        payee.setVisible(false);
        way.setValue(preview.byCard() ? RefundWay.CARD : RefundWay.BANK);
        payee.setHelperText(Languages.text("staff.refund.payee.help"));
        errors.field("way", way);
        errors.field("payee", payee);
        errors.field("note", note);
        var ask = new Button(Languages.text("staff.refund.request"), e -> submit());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(e -> ask.setEnabled(true));
        does.getElement().setAttribute("aria-live", "polite");
        show(preview);
        add(errors, amount, reason, way, payee, note, does, ask);
    }

    /** The later of two payments that look alike: all that is left of it goes back. */
    void paidTwice() {
        reason.setValue(RefundReason.DUPLICATE);
        reason.setReadOnly(true);
        amount.setReadOnly(true);
    }

    /** Who says what a sum would do, and who gets the command. */
    void whenFilled(Function<Money, RefundPreview> says, Consumer<RequestRefund> next) {
        previews = says;
        filled = next;
    }

    private void preview() {
        amount.money().filter(Money::isPositive).ifPresent(sum -> show(previews.apply(sum)));
    }

    private void show(RefundPreview preview) {
        does.removeAll();
        does.add(
                new Paragraph(Languages.text("staff.refund.most", Formats.money(preview.most()))),
                new Reopened(preview),
                new Paragraph(
                        Languages.text(preview.secondPerson() ? "staff.refund.secondPerson" : "staff.refund.atOnce")));
    }

    private void submit() {
        errors.clear();
        var command = command();
        if (errors.show() || command.isEmpty()) {
            return;
        }
        try {
            filled.accept(command.get());
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private Optional<RequestRefund> command() {
        var sum = amount.money();
        if (sum.isEmpty()) {
            errors.note(amount, Languages.text("staff.pay.amount.malformed"));
        }
        return sum.map(s -> new RequestRefund(
                payment, s, reason.getValue(), way.getValue(), payee.getValue(), note.getValue(), key));
    }
}
