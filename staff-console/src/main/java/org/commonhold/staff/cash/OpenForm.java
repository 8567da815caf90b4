package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.function.Consumer;
import org.commonhold.cashdesk.OpenShift;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;

/** Begins a shift: where, with how much cash, and where that cash comes from. */
final class OpenForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField desk = new TextField(Languages.text("cash.desk"));
    private final MoneyField opening;
    private final Checkbox fromBank = new Checkbox(Languages.text("cash.fromBank"));
    private final ErrorSummary errors = new ErrorSummary();
    private final transient Consumer<OpenShift> filled;

    OpenForm(Currency currency, Consumer<OpenShift> filled) {
        this.filled = filled;
        addClassName("form");
        opening = errors.field("opening", new MoneyField(Languages.text("cash.opening"), currency));
        opening.show(Money.zero(currency));
        desk.setHelperText(Languages.text("cash.desk.help"));
        errors.field("desk", desk);
        var open = new Button(Languages.text("cash.open"), e -> submit());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Languages.text("cash.none")), errors, desk, opening, fromBank, open);
        Keys.onEnter(desk, typed -> opening.focus());
        Keys.onEnter(opening, typed -> fromBank.focus());
        Keys.onEnter(fromBank, this::submit);
        desk.getElement().executeJs("setTimeout(() => setTimeout(() => this.focus()))");
    }

    private void submit() {
        errors.clear();
        var sum = opening.money();
        if (sum.isEmpty()) {
            errors.note(opening, Languages.text("cash.amount.malformed"));
        }
        if (errors.show() || sum.isEmpty()) {
            return;
        }
        try {
            filled.accept(new OpenShift(desk.getValue(), sum.get(), fromBank.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
