package org.commonhold.staff.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** By when owners pay; begins the dry run. */
final class DueForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final DayField dueOn;

    DueForm(LocalDate proposed, Consumer<LocalDate> start) {
        addClassName("form");
        dueOn = errors.field("dueOn", new DayField(Languages.text("staff.statement.dueOn"), proposed));
        var button = new Button(Languages.text("staff.prepare.start"), e -> submit(start));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, dueOn, button);
    }

    private void submit(Consumer<LocalDate> start) {
        errors.clear();
        dueOn.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            start.accept(dueOn.getValue());
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
