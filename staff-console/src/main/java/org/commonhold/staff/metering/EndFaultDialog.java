package org.commonhold.staff.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.commonhold.kernel.Rejected;
import org.commonhold.meterfault.MeterFaultRow;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** From which day on a meter bills again. */
final class EndFaultDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DayField day;
    private final ErrorSummary errors = new ErrorSummary();

    EndFaultDialog(MeterFaultRow fault, LocalDate today, MeterFaults faults) {
        setHeaderTitle(
                Languages.text("staff.faults.end.what", BuildingMeterWords.name(fault.resource(), fault.serial())));
        day = errors.field("day", new DayField(Languages.text("staff.faults.day"), today));
        day.setHelperText(Languages.text("staff.faults.day.help", Formats.date(fault.from())));
        var form = new Div(errors, day);
        form.addClassName("form");
        add(form);
        var save = new Button(Languages.text("staff.faults.end"), e -> save(fault, faults));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), save);
    }

    private void save(MeterFaultRow fault, MeterFaults faults) {
        errors.clear();
        day.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            faults.end(fault.id(), day.getValue());
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("staff.faults.ended"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
