package org.commonhold.staff.metering;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.MetersToRead.MeterToRead;
import org.commonhold.metering.MetersToRead.RegisterToRead;
import org.commonhold.metering.ReadingReceiptDetails;
import org.commonhold.metering.RegisterId;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.ui.DayField;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** A field per dial with its previous value; an unlikely value is asked about once, at its field. */
final class ReadingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MetersToRead unit;
    private final transient MeterReadings readings;
    private final transient Consumer<ReadingReceiptDetails> taken;
    private final String key = UUID.randomUUID().toString();
    private final DayField takenOn;
    private final transient Map<RegisterId, TextField> values = new LinkedHashMap<>();
    private final transient Map<RegisterId, Checkbox> doubts = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();

    ReadingForm(MetersToRead unit, MeterReadings readings, Consumer<ReadingReceiptDetails> taken) {
        this.unit = unit;
        this.readings = readings;
        this.taken = taken;
        takenOn = errors.field("takenOn", new DayField(Languages.text("staff.reading.takenOn"), unit.today()));
        addClassNames("form", "reading-form");
        add(errors, takenOn);
        var dials = new Div();
        dials.addClassName("dials");
        unit.meters().forEach(meter -> dials.add(fields(meter)));
        add(dials);
        var send = new Button(Languages.text("staff.readings.enter.send"), e -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(dials).setResetFocusOnActiveElement(true);
        add(send);
        values.values().stream().findFirst().ifPresent(TextField::focus);
    }

    private Section fields(MeterToRead meter) {
        var section = new Section(
                new H2(Languages.text("metering.resource." + meter.resource().name()) + " · " + meter.serial()));
        section.addClassName("meter");
        for (var register : meter.registers()) {
            section.add(field(meter, register));
        }
        return section;
    }

    private Div field(MeterToRead meter, RegisterToRead register) {
        var field = new TextField(Languages.text("staff.reading.register", register.zone()));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setSuffixComponent(
                new Span(Languages.text("metering.unit." + meter.resource().unit())));
        field.setHelperText(Languages.text(
                "staff.reading.previous",
                Formats.number(register.previous().stripTrailingZeros()),
                Formats.date(register.previousOn())));
        var doubt = new Checkbox(Languages.text("staff.reading.confirm"));
        doubt.setVisible(false);
        values.put(register.id(), errors.field("register:" + register.id().value(), field));
        doubts.put(register.id(), doubt);
        return new Div(field, doubt);
    }

    private void send() {
        errors.clear();
        var command = command();
        if (command.isEmpty()) {
            errors.show();
            return;
        }
        try {
            var check = readings.check(command.get());
            if (check.problems().isEmpty() && !check.questions().isEmpty()) {
                check.questions().forEach(this::ask);
                errors.show();
                return;
            }
            taken.accept(readings.submit(command.get()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void ask(Problem question) {
        values.forEach((register, field) -> {
            if (("register:" + register.value()).equals(question.field())) {
                errors.note(field, Languages.text(question));
                show(register);
            }
        });
    }

    private void show(RegisterId register) {
        doubts.entrySet().stream().filter(e -> e.getKey().equals(register)).forEach(e -> e.getValue()
                .setVisible(true));
    }

    private Optional<SubmitReadings> command() {
        takenOn.require(errors);
        var entries = new ArrayList<SubmitReadings.Entry>();
        var readable = !takenOn.isEmpty();
        for (var field : values.entrySet()) {
            var typed = field.getValue().getValue();
            if (typed.isBlank()) {
                continue;
            }
            var value = TypedNumber.parse(typed);
            if (value.isEmpty()) {
                errors.note(field.getValue(), Languages.text("staff.reading.malformed"));
                readable = false;
            }
            var doubt = doubts.get(field.getKey());
            entries.add(new SubmitReadings.Entry(
                    field.getKey(), value.orElse(null), doubt != null && doubt.isVisible() && doubt.getValue()));
        }
        return readable
                ? Optional.of(new SubmitReadings(unit.unit(), key, takenOn.getValue(), entries))
                : Optional.empty();
    }
}
