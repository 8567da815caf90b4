package org.commonhold.staff.payment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.RecordPayment;
import org.commonhold.staff.Badges;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.jspecify.annotations.Nullable;

/** Amount, method and day of money that the office has received; what is due is proposed. */
final class PaymentForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 24;
    private final String key = UUID.randomUUID().toString();
    private final MoneyField amount;
    private final RadioButtonGroup<PaymentMethod> method =
            new RadioButtonGroup<>(Languages.text("staff.payment.method"));
    private final DayField receivedOn;
    private final Select<BillingPeriod> named = new Select<>();
    private final ErrorSummary errors = new ErrorSummary();
    private transient @Nullable AccountId account;
    private transient Consumer<RecordPayment> filled = command -> {};

    PaymentForm(Money due, LocalDate today) {
        amount = errors.field("amount", new MoneyField(Languages.text("staff.payment.amount"), due.currency()));
        receivedOn = errors.field("receivedOn", new DayField(Languages.text("staff.pay.receivedOn"), today));
        addClassName("form");
        if (due.isPositive()) {
            amount.show(due);
        }
        method.setItems(PaymentMethod.CASH, PaymentMethod.TRANSFER);
        method.setItemLabelGenerator(m -> Languages.text("payment.method." + m.name()));
        method.setValue(PaymentMethod.CASH);
        errors.field("method", method);
        named.setLabel(Languages.text("staff.pay.named"));
        named.setHelperText(Languages.text("staff.pay.named.help"));
        named.setEmptySelectionAllowed(true);
        named.setItems(Stream.iterate(BillingPeriod.containing(today), BillingPeriod::previous)
                .limit(MONTHS)
                .toList());
        named.setItemLabelGenerator(month -> month == null ? "" : Formats.period(month));
        var next = new Button(Languages.text("staff.pay.check"), e -> submit());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Badges.ofBalance(due), errors, amount, method, receivedOn, named, next);
        amount.focus();
    }

    /** Whom the money is for, and who gets the command. */
    void whenFilled(AccountId payer, Consumer<RecordPayment> next) {
        account = payer;
        filled = next;
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

    private Optional<RecordPayment> command() {
        var sum = amount.money();
        if (sum.isEmpty()) {
            errors.note(amount, Languages.text("staff.pay.amount.malformed"));
        }
        receivedOn.require(errors);
        var payer = account;
        return payer == null || sum.isEmpty() || receivedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordPayment(
                        payer, sum.get(), method.getValue(), receivedOn.getValue(), key, named.getValue()));
    }
}
