package org.commonhold.staff.myday;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Optional;
import org.commonhold.ui.Languages;

/** When the technician will be there: in 15, 30 or 60 minutes, or at a time of today. */
final class ArrivalForm extends Div {

    private static final long serialVersionUID = 1L;

    private enum Choice {
        QUARTER(15),
        HALF(30),
        HOUR(60),
        TIME(0);

        private final int minutes;

        Choice(int minutes) {
            this.minutes = minutes;
        }
    }

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Languages.text("service.myday.eta"));
    private final TimePicker time = new TimePicker(Languages.text("service.myday.eta.time"));

    ArrivalForm() {
        addClassName("arrival");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(c -> c == Choice.TIME
                ? Languages.text("service.myday.eta.other")
                : Languages.text("service.myday.eta.minutes", c.minutes));
        choice.setValue(Choice.HALF);
        time.setStep(Duration.ofMinutes(15));
        time.setVisible(false);
        choice.addValueChangeListener(e -> time.setVisible(e.getValue() == Choice.TIME));
        add(choice, time);
    }

    TimePicker time() {
        return time;
    }

    /** Empty when a time of day is chosen instead. */
    Optional<Duration> minutes() {
        return choice.getValue() == Choice.TIME
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(choice.getValue().minutes));
    }

    boolean untouched() {
        return choice.getValue() == Choice.HALF && time.isEmpty();
    }
}
