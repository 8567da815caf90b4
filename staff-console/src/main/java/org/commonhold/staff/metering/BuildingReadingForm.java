package org.commonhold.staff.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.EnterMeterReadings;
import org.commonhold.metering.RegisterId;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** A field per dial of a building's meter with its previous value; an unlikely value is asked about once, at its field. */
final class BuildingReadingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BuildingMeterRow meter;
    private final transient BuildingMeters meters;
    private final DayField takenOn;
    private final transient Map<RegisterId, TextField> values = new LinkedHashMap<>();
    private final Checkbox doubt = new Checkbox(Languages.text("staff.reading.confirm"));
    private final ErrorSummary errors = new ErrorSummary();

    BuildingReadingForm(BuildingMeterRow meter, BuildingMeters meters) {
        this.meter = meter;
        this.meters = meters;
        takenOn = errors.field("takenOn", new DayField(Languages.text("staff.reading.takenOn"), meters.today()));
        addClassNames("form", "reading-form");
        doubt.setVisible(false);
        add(errors, takenOn);
        meter.dials().forEach(dial -> add(field(dial)));
        var send = new Button(Languages.text("staff.meters.send"), e -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(doubt, send);
    }

    private TextField field(BuildingMeterRow.Dial dial) {
        var field = new TextField(Languages.text("staff.reading.register", dial.zone()));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setSuffixComponent(
                new Span(Languages.text("metering.unit." + meter.resource().unit())));
        field.setHelperText(Languages.text(
                "staff.reading.previous",
                Formats.number(dial.last().scale() < 0 ? dial.last().setScale(0) : dial.last()),
                Formats.date(dial.lastOn())));
        values.put(dial.id(), errors.field("register:" + dial.id().value(), field));
        return field;
    }

    private void send() {
        errors.clear();
        var command = command();
        if (errors.show()) {
            return;
        }
        try {
            var check = meters.check(command);
            if (check.problems().isEmpty() && !check.questions().isEmpty()) {
                check.questions().forEach(this::ask);
                doubt.setVisible(true);
                errors.show();
                return;
            }
            meters.enter(command);
            Toasts.done(Languages.text("staff.meters.taken"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void ask(Problem question) {
        values.forEach((register, field) -> {
            if (("register:" + register.value()).equals(question.field())) {
                errors.note(field, Languages.text(question));
            }
        });
    }

    /** What was typed; what cannot be read is noted at its field. */
    private EnterMeterReadings command() {
        takenOn.require(errors);
        var entries = new ArrayList<SubmitReadings.Entry>();
        values.forEach((register, field) -> {
            if (!field.getValue().isBlank()) {
                var value = TypedNumber.parse(field.getValue());
                if (value.isEmpty()) {
                    errors.note(field, Languages.text("staff.reading.malformed"));
                }
                entries.add(
                        new SubmitReadings.Entry(register, value.orElse(null), doubt.isVisible() && doubt.getValue()));
            }
        });
        return new EnterMeterReadings(meter.id(), takenOn.isEmpty() ? meters.today() : takenOn.getValue(), entries);
    }
}
