package org.commonhold.staff.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.commonhold.dispatch.DispatchBoard;
import org.commonhold.dispatch.VisitSlot;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.WorkOrderRow;
import org.jspecify.annotations.Nullable;

/** The day and time of a visit: a usual window, or any two times. */
final class SlotForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient DispatchBoard board;
    private final transient ErrorSummary errors;
    private final transient VisitSlot planned;
    private final Select<LocalDate> day = new Select<>();
    private final Select<VisitSlot> window = new Select<>();
    private final TimePicker from = new TimePicker(Languages.text("service.slot.from"));
    private final TimePicker to = new TimePicker(Languages.text("service.slot.to"));
    private transient @Nullable Runnable changed;

    SlotForm(DispatchBoard board, WorkOrderRow order, ErrorSummary errors) {
        this.board = board;
        this.errors = errors;
        planned = board.slotFor(order.id());
        addClassName("slot-form");
        day.setLabel(Languages.text("service.slot.day"));
        day.setItemLabelGenerator(ServiceWords::day);
        var days = new ArrayList<>(board.days());
        if (!days.contains(planned.day())) {
            days.add(planned.day());
        }
        day.setItems(days);
        window.setLabel(Languages.text("service.slot.window"));
        window.setEmptySelectionAllowed(true);
        window.setEmptySelectionCaption(Languages.text("service.slot.other"));
        window.setItemLabelGenerator(s -> s == null
                ? Languages.text("service.slot.other")
                : ServiceWords.time(s.from()) + "–" + ServiceWords.time(s.to()));
        from.setStep(STEP);
        to.setStep(STEP);
        errors.field("slotFrom", from);
        errors.field("slotTo", to);
        day.addValueChangeListener(e -> offer(e.getValue()));
        window.addValueChangeListener(e -> take(e.getValue()));
        from.addValueChangeListener(e -> tell());
        to.addValueChangeListener(e -> tell());
        day.setValue(planned.day());
        add(day, window, from, to);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Notes which time is missing. */
    void require() {
        errors.require(from, "service.slot.missing");
        errors.require(to, "service.slot.missing");
    }

    Optional<VisitSlot> value() {
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new VisitSlot(day.getValue(), from.getValue(), to.getValue()));
    }

    private void offer(LocalDate chosen) {
        var windows = board.windows(chosen);
        window.setItems(windows);
        var own = windows.contains(planned) ? planned : null;
        if (own != null || !chosen.equals(planned.day())) {
            window.setValue(own != null ? own : windows.isEmpty() ? null : windows.get(0));
        } else {
            window.clear();
            from.setValue(planned.from());
            to.setValue(planned.to());
        }
        times(window.getValue() == null);
        tell();
    }

    private void take(@Nullable VisitSlot slot) {
        if (slot != null) {
            from.setValue(slot.from());
            to.setValue(slot.to());
        }
        times(slot == null);
    }

    private void times(boolean visible) {
        from.setVisible(visible);
        to.setVisible(visible);
    }

    private void tell() {
        if (changed != null) {
            changed.run();
        }
    }
}
