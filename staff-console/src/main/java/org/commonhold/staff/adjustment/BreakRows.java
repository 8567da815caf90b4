package org.commonhold.staff.adjustment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.adjustment.Ground.Interruption.Break;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** The times at which a supply was off. */
final class BreakRows extends Div {

    private static final long serialVersionUID = 1L;

    private final LocalDate month;
    private final Div rows = new Div();
    private final List<Row> breaks = new ArrayList<>();

    /** One time. */
    private static final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final DateTimePicker from;
        private final DateTimePicker to;

        Row(LocalDate month) {
            from = picker("staff.adjustment.from", month);
            to = picker("staff.adjustment.to", month);
            addClassName("break-row");
            add(from, to);
        }

        private static DateTimePicker picker(String key, LocalDate month) {
            var picker = new DateTimePicker(Languages.text(key));
            picker.setLocale(Languages.current().locale());
            picker.setValue(month.atStartOfDay());
            return picker;
        }
    }

    BreakRows(LocalDate month) {
        this.month = month;
        var more = new Button(Languages.text("staff.adjustment.break.add"), VaadinIcon.PLUS.create(), e -> more());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rows, more);
        more();
    }

    Optional<List<Break>> read(ErrorSummary errors) {
        var read = new ArrayList<Break>();
        for (var row : breaks) {
            if (row.from.isEmpty() || row.to.isEmpty()) {
                errors.note(row.from.isEmpty() ? row.from : row.to, Languages.text("ui.date.missing"));
                return Optional.empty();
            }
            read.add(new Break(row.from.getValue(), row.to.getValue()));
        }
        return Optional.of(read);
    }

    private void more() {
        var row = new Row(month);
        breaks.add(row);
        rows.add(row);
    }
}
