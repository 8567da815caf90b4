package org.commonhold.staff.levy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.commonhold.kernel.Rejected;
import org.commonhold.levy.ReliefRow;
import org.commonhold.levy.Reliefs;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** The last day of a benefit or discount. */
final class EndReliefDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DayField last;
    private final ErrorSummary errors = new ErrorSummary();

    EndReliefDialog(Reliefs reliefs, ReliefRow row, LocalDate today) {
        setHeaderTitle(Languages.text("finance.relief.end.title", row.name()));
        last = new DayField(Languages.text("finance.relief.validTo"), today.withDayOfMonth(today.lengthOfMonth()));
        errors.field("day", last);
        var form = new Div(new Paragraph(Languages.text("finance.relief.end.text")), errors, last);
        form.addClassName("form");
        add(form);
        var end = new Button(Languages.text("finance.relief.end"), e -> end(reliefs, row));
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), end);
    }

    private void end(Reliefs reliefs, ReliefRow row) {
        errors.clear();
        last.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            reliefs.end(row.id(), last.getValue().plusDays(1));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("finance.relief.ended"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
