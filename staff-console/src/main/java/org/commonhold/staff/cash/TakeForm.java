package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhold.cashdesk.Due;
import org.commonhold.cashdesk.TakeMoney;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.terminal.ReaderRow;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** How much and how: months that are ticked make the amount; what was handed over shows the change as it is typed. */
final class TakeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private final transient AccountId account;
    private final CheckboxGroup<Due> dues = new CheckboxGroup<>(Languages.text("cash.dues"));
    private final MoneyField amount;
    private final RadioButtonGroup<PaymentMethod> method = new RadioButtonGroup<>(Languages.text("cash.method"));
    private final MoneyField tendered;
    private final Select<ReaderRow> reader = new Select<>();
    private final ErrorSummary errors = new ErrorSummary();
    private transient Consumer<Taking> filled = taking -> {};

    /** @param proposed the sum that stands in the amount at first */
    TakeForm(AccountId account, List<Due> open, Money proposed, List<ReaderRow> readers) {
        this.account = account;
        addClassName("form");
        amount = errors.field("amount", new MoneyField(Languages.text("cash.amount"), proposed.currency()));
        tendered = errors.field("tendered", new MoneyField(Languages.text("cash.tendered"), proposed.currency()));
        offer(open);
        offerMethods(readers);
        if (proposed.isPositive()) {
            amount.show(proposed);
        }
        tendered.setValueChangeMode(ValueChangeMode.EAGER);
        tendered.addValueChangeListener(e -> showChange());
        amount.addValueChangeListener(e -> showChange());
        var next = new Button(Languages.text("cash.check"), e -> submit());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, dues, amount, method, tendered, reader, next);
        Keys.onEnter(amount, typed -> afterAmount());
        Keys.onEnter(tendered, typed -> submit());
        amount.getElement()
                .executeJs("setTimeout(() => setTimeout(() => { this.focus(); this.inputElement.select(); }))");
    }

    void whenFilled(Consumer<Taking> next) {
        filled = next;
    }

    private void offer(List<Due> open) {
        dues.setItems(open);
        dues.setItemLabelGenerator(due -> Formats.period(due.period()) + ": " + Formats.money(due.open()));
        dues.select(open);
        dues.setVisible(!open.isEmpty());
        dues.addValueChangeListener(e ->
                e.getValue().stream().map(Due::open).reduce(Money::plus).ifPresentOrElse(amount::show, amount::clear));
    }

    private void offerMethods(List<ReaderRow> readers) {
        var methods = new ArrayList<>(List.of(PaymentMethod.CASH, PaymentMethod.TRANSFER));
        if (!readers.isEmpty()) {
            methods.add(1, PaymentMethod.TERMINAL);
            reader.setItems(readers);
            reader.setValue(readers.get(0));
        }
        reader.setLabel(Languages.text("cash.reader"));
        reader.setItemLabelGenerator(ReaderRow::label);
        reader.setVisible(false);
        errors.field("reader", reader);
        method.setItems(methods);
        method.setItemLabelGenerator(m -> Languages.text("payment.method." + m.name()));
        method.setValue(PaymentMethod.CASH);
        errors.field("method", method);
        method.addValueChangeListener(e -> {
            tendered.setVisible(e.getValue() == PaymentMethod.CASH);
            reader.setVisible(e.getValue() == PaymentMethod.TERMINAL && readers.size() > 1);
        });
        Keys.onEnter(method, this::afterAmount);
    }

    private void afterAmount() {
        if (tendered.isVisible()) {
            tendered.focus();
        } else {
            submit();
        }
    }

    private void showChange() {
        var sum = amount.money();
        var handed = tendered.money();
        var enough = sum.isPresent()
                && handed.isPresent()
                && handed.get().minor() >= sum.get().minor();
        tendered.setHelperText(
                enough
                        ? Languages.text(
                                "cash.change.is", Formats.money(handed.get().minus(sum.get())))
                        : Languages.text("cash.tendered.help"));
    }

    private void submit() {
        errors.clear();
        var taking = taking();
        if (errors.show() || taking.isEmpty()) {
            return;
        }
        try {
            filled.accept(taking.get());
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private Optional<Taking> taking() {
        var sum = amount.money();
        if (sum.isEmpty()) {
            errors.note(amount, Languages.text("cash.amount.malformed"));
        }
        var cash = method.getValue() == PaymentMethod.CASH;
        var handed = cash ? tendered.money() : Optional.<Money>empty();
        if (cash && !tendered.getValue().isBlank() && handed.isEmpty()) {
            errors.note(tendered, Languages.text("cash.amount.malformed"));
        }
        var at = method.getValue() == PaymentMethod.TERMINAL ? reader.getValue() : null;
        return sum.map(money -> new Taking(
                new TakeMoney(account, money, method.getValue(), handed.orElse(null), key, false),
                at == null ? null : at.id()));
    }
}
