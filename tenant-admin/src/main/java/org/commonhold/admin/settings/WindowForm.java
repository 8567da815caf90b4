package org.commonhold.admin.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.WindowDays;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** New days of the month for readings, from a date on. */
final class WindowForm extends Div {

    private static final long serialVersionUID = 1L;

    private final IntegerField fromDay = new IntegerField(Languages.text("admin.window.fromDay"));
    private final IntegerField toDay = new IntegerField(Languages.text("admin.window.toDay"));
    private final DayField validFrom = new DayField(Languages.text("admin.window.validFrom"));
    private final ErrorSummary errors = new ErrorSummary();

    WindowForm(Consumer<WindowDays> send) {
        addClassName("form");
        fromDay.setManualValidation(true);
        toDay.setManualValidation(true);
        toDay.setHelperText(Languages.text("admin.window.toDay.help"));
        validFrom.setHelperText(Languages.text("admin.window.validFrom.help"));
        errors.field("fromDay", fromDay);
        errors.field("toDay", toDay);
        var submit = new Button(Languages.text("admin.window.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, fromDay, toDay, validFrom, submit);
    }

    private void submit(Consumer<WindowDays> send) {
        errors.clear();
        errors.require(fromDay, "admin.window.day.missing");
        errors.require(toDay, "admin.window.day.missing");
        validFrom.require(errors, "admin.window.validFrom.missing");
        if (errors.show()) {
            return;
        }
        try {
            send.accept(new WindowDays(fromDay.getValue(), toDay.getValue(), validFrom.getValue()));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        Toasts.done(Languages.text("admin.window.done"));
    }
}
