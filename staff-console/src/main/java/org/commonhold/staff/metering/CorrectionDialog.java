package org.commonhold.staff.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.ReadingId;
import org.commonhold.metering.ReadingRow;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** Puts another value in a reading's place, with the reason. */
public final class CorrectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField value = new TextField(Languages.text("staff.reading.value"));
    private final TextField reason = new TextField(Languages.text("staff.reading.reason"));
    private final ErrorSummary errors = new ErrorSummary();

    /** Does it; may be refused at the fields {@code newValue} and {@code reason}. */
    @FunctionalInterface
    public interface Correction {
        void correct(ReadingId reading, BigDecimal newValue, String reason);
    }

    public CorrectionDialog(ReadingRow reading, Correction correction) {
        setHeaderTitle(
                Languages.text("staff.reading.correct.title", reading.serial(), Formats.date(reading.takenOn())));
        value.setValue(reading.value().stripTrailingZeros().toPlainString());
        value.getElement().setAttribute("inputmode", "decimal");
        value.setSuffixComponent(
                new Div(Languages.text("metering.unit." + reading.resource().unit())));
        reason.setHelperText(Languages.text("staff.reading.reason.help"));
        errors.field("newValue", value);
        errors.field("reason", reason);
        var form = new Div(new Paragraph(Languages.text("staff.reading.correct.text")), errors, value, reason);
        form.addClassName("form");
        add(form);
        var save = new Button(Languages.text("staff.reading.correct"), e -> save(reading, correction));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), save);
    }

    private void save(ReadingRow reading, Correction correction) {
        errors.clear();
        var typed = TypedNumber.parse(value.getValue());
        if (typed.isEmpty()) {
            errors.note(value, Languages.text("staff.reading.malformed"));
            errors.show();
            return;
        }
        try {
            correction.correct(reading.id(), typed.get(), reason.getValue());
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("staff.reading.corrected"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
