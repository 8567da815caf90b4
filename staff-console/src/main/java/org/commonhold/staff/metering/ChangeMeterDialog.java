package org.commonhold.staff.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.ChangeMeter;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** What is written on a meter of a building, and when it was removed. */
final class ChangeMeterDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField serial = new TextField(Languages.text("staff.meters.serial"));
    private final DayField verificationDue = new DayField(Languages.text("staff.meters.verificationDue"));
    private final DayField removedOn = new DayField(Languages.text("staff.meters.removedOn"));
    private final ErrorSummary errors = new ErrorSummary();

    ChangeMeterDialog(BuildingMeterRow meter, BuildingMeters meters) {
        setHeaderTitle(Languages.text("staff.meters.change.title", BuildingMeterWords.name(meter)));
        serial.setValue(meter.serial());
        verificationDue.setValue(meter.verificationDue());
        verificationDue.setHelperText(Languages.text("staff.meters.verificationDue.help"));
        removedOn.setValue(meter.removedOn());
        removedOn.setHelperText(Languages.text("staff.meters.removedOn.help"));
        errors.field("serial", serial);
        errors.field("verificationDue", verificationDue);
        errors.field("removedOn", removedOn);
        var form = new Div(errors, serial, verificationDue, removedOn);
        form.addClassName("form");
        add(form);
        var save = new Button(Languages.text("staff.save"), e -> save(meter, meters));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), save);
    }

    private void save(BuildingMeterRow meter, BuildingMeters meters) {
        errors.clear();
        verificationDue.optional(errors);
        removedOn.optional(errors);
        if (errors.show()) {
            return;
        }
        try {
            meters.change(
                    new ChangeMeter(meter.id(), serial.getValue(), verificationDue.getValue(), removedOn.getValue()));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("staff.meters.changed"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
