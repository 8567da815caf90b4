package org.commonhold.owner.payment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.Optional;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.statement.StatementRow;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.MoneyField;
import org.jspecify.annotations.Nullable;

/** How much to pay: all that is due, what one statement says, or another amount. */
final class PayForm extends Div {

    private static final long serialVersionUID = 1L;

    private enum Choice {
        ALL,
        STATEMENT,
        OTHER
    }

    private final transient Money due;
    private final transient @Nullable StatementRow statement;
    private final transient PayDraft draft;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Languages.text("owner.pay.amount"));
    private final MoneyField other;
    private final Checkbox ahead = new Checkbox(Languages.text("owner.pay.ahead"));

    PayForm(Money due, @Nullable StatementRow statement, PayDraft draft) {
        this.due = due;
        this.statement = statement;
        this.draft = draft;
        other = new MoneyField(Languages.text("owner.pay.other.label"), due.currency());
        addClassName("form");
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItemLabelGenerator(this::label);
        choice.setItems(choices());
        choice.addValueChangeListener(e -> other.setVisible(e.getValue() == Choice.OTHER));
        choice.setValue(choices().get(0));
        other.setManualValidation(true);
        other.setVisible(choice.getValue() == Choice.OTHER);
        if (!draft.typed().isEmpty()) {
            other.setValue(draft.typed());
            choice.setValue(Choice.OTHER);
        }
        other.addValueChangeListener(e -> draft.type(e.getValue()));
        ahead.setVisible(draft.ahead());
        ahead.setValue(draft.ahead());
        add(errors, choice, errors.field("amount", other), ahead);
    }

    /** The sum that was chosen; when it is none, says so at the field. */
    Optional<Money> amount() {
        errors.clear();
        draft.ahead(ahead.getValue());
        if (choice.getValue() != Choice.OTHER) {
            draft.type("");
        }
        var amount =
                switch (choice.getValue()) {
                    case ALL -> Optional.of(due);
                    case STATEMENT -> Optional.ofNullable(statement).map(StatementRow::due);
                    case OTHER -> other.money();
                };
        if (amount.isEmpty()) {
            errors.note(
                    other,
                    Languages.text("owner.pay.amount.invalid", due.currency().getCurrencyCode()));
            errors.show();
        }
        return amount;
    }

    /** The month of the statement that is paid, if that was chosen. */
    @Nullable
    BillingPeriod named() {
        return choice.getValue() == Choice.STATEMENT && statement != null ? statement.period() : null;
    }

    /** Shows why the sum was refused; a sum far above the debt may be confirmed. */
    void refuse(Rejected rejected) {
        if (rejected.problems().stream().anyMatch(p -> "payment.amount.aboveDue".equals(p.key()))) {
            ahead.setVisible(true);
        }
        errors.show(rejected);
    }

    private ArrayList<Choice> choices() {
        var choices = new ArrayList<Choice>();
        if (due.isPositive()) {
            choices.add(Choice.ALL);
        }
        if (statement != null
                && statement.due().isPositive()
                && !statement.due().equals(due)) {
            choices.add(Choice.STATEMENT);
        }
        choices.add(Choice.OTHER);
        return choices;
    }

    private String label(Choice item) {
        return switch (item) {
            case ALL -> Languages.text("owner.pay.all", Formats.money(due));
            case STATEMENT ->
                statement == null
                        ? ""
                        : Languages.text(
                                "owner.pay.statement",
                                Formats.period(statement.period()),
                                Formats.money(statement.due()));
            case OTHER -> Languages.text("owner.pay.other");
        };
    }
}
