package org.commonhold.staff.units;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Rejected;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** What is so of a unit from a day on. */
final class FactForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<UnitFactKind> kind = new Select<>();
    private final TextField amount = new TextField(Languages.text("finance.fact.amount"));
    private final DayField validFrom;
    private final TextField document = new TextField(Languages.text("finance.fact.document"));

    FactForm(UnitId unit, List<UnitFactKind> kinds, LocalDate today, Consumer<RecordUnitFact> send) {
        addClassName("form");
        kind.setLabel(Languages.text("finance.fact.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(k -> Languages.text("premises.kind." + k.name()));
        kind.setValue(kinds.contains(UnitFactKind.PERSONS) ? UnitFactKind.PERSONS : kinds.get(0));
        kind.addValueChangeListener(e -> amount.setHelperText(help()));
        amount.getElement().setAttribute("inputmode", "decimal");
        amount.setHelperText(help());
        validFrom = new DayField(Languages.text("finance.fact.from"), today);
        validFrom.setHelperText(Languages.text("finance.fact.from.help"));
        document.setHelperText(Languages.text("finance.fact.document.help"));
        document.setMaxLength(200);
        errors.field("kind", kind);
        errors.field("amount", amount);
        errors.field("validFrom", validFrom);
        errors.field("document", document);
        var submit = new Button(Languages.text("finance.fact.submit"), e -> submit(unit, send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, kind, amount, validFrom, document, submit);
    }

    private String help() {
        return Languages.text("finance.fact.help." + kind.getValue().name());
    }

    private void submit(UnitId unit, Consumer<RecordUnitFact> send) {
        errors.clear();
        var typed = Formats.decimal(amount.getValue().strip());
        if (typed.isEmpty()) {
            errors.note(amount, Languages.text("staff.number.malformed"));
        }
        validFrom.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new RecordUnitFact(
                    unit,
                    kind.getValue(),
                    typed.orElseThrow(),
                    validFrom.getValue(),
                    document.isEmpty() ? null : document.getValue().strip()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
