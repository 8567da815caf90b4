package org.commonhold.staff.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Rejected;
import org.commonhold.meterfault.MeterFaultKind;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.meterfault.ReportMeterFault;
import org.commonhold.metering.MeterId;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** A meter does not bill from a day on, and the act that says so. */
public final class FaultDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<Choice> meter = new Select<>();
    private final Select<MeterFaultKind> kind = new Select<>();
    private final DayField from;
    private final TextField document = new TextField(Languages.text("staff.faults.document"));
    private final ErrorSummary errors = new ErrorSummary();

    /** A meter and how it is called. */
    public record Choice(MeterId meter, String name) {}

    FaultDialog(List<Choice> meters, LocalDate today, MeterFaults faults) {
        setHeaderTitle(Languages.text("staff.faults.report"));
        meter.setLabel(Languages.text("staff.reading.meter"));
        meter.setItems(meters);
        meter.setItemLabelGenerator(Choice::name);
        meter.setValue(meters.get(0));
        kind.setLabel(Languages.text("staff.faults.kind"));
        kind.setItems(MeterFaultKind.values());
        kind.setItemLabelGenerator(k -> Languages.text("meterfault.kind." + k.name()));
        kind.setValue(MeterFaultKind.FAILED);
        from = new DayField(Languages.text("staff.faults.from"), today);
        document.setHelperText(Languages.text("staff.faults.document.help"));
        document.setMaxLength(200);
        errors.field("meter", meter);
        errors.field("kind", kind);
        errors.field("from", from);
        errors.field("document", document);
        var form = new Div(new Paragraph(Languages.text("staff.faults.text")), errors, meter, kind, from, document);
        form.addClassName("form");
        add(form);
        var save = new Button(Languages.text("staff.faults.report"), e -> save(faults));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), save);
    }

    private void save(MeterFaults faults) {
        errors.clear();
        from.require(errors);
        if (errors.show()) {
            return;
        }
        try {
            faults.report(new ReportMeterFault(
                    meter.getValue().meter(), kind.getValue(), from.getValue(), null, document.getValue()));
        } catch (Rejected e) {
            errors.show(e);
            return;
        }
        close();
        Toasts.done(Languages.text("staff.faults.reported"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
