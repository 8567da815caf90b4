package org.commonhold.staff.myday;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.service.ServiceWords;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderStep;
import org.commonhold.workorder.WorkOrderSteps;
import org.commonhold.workorder.WorkOrders;

/** The one step that a job allows its technician next, as one large button with what has to be said for it. */
final class JobSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WorkOrderRow order;
    private final transient WorkOrders orders;
    private final transient JobParts parts;
    private final transient Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea note = new TextArea(Languages.text("service.myday.note.label"));
    private final ArrivalForm arrival = new ArrivalForm();

    JobSteps(WorkOrderRow order, WorkOrders orders, JobParts parts, Runnable changed) {
        this.order = order;
        this.orders = orders;
        this.parts = parts;
        this.changed = changed;
        addClassName("job-steps");
        errors.field("note", note);
        errors.field("eta", arrival.time());
        add(errors);
        WorkOrderSteps.next(order.state()).ifPresent(this::offer);
    }

    boolean untouched() {
        return note.isEmpty() && arrival.untouched();
    }

    private void offer(WorkOrderStep step) {
        switch (step) {
            case ACCEPT -> big(step, () -> orders.accept(order.id()));
            case SET_OFF -> {
                add(arrival);
                big(step, this::setOff);
            }
            case ARRIVE -> big(step, () -> orders.arrive(order.id()));
            case COMPLETE -> {
                note.setHelperText(Languages.text("service.myday.note.help"));
                note.setMinRows(3);
                note.setWidthFull();
                add(note);
                big(step, () -> orders.complete(order.id(), note.getValue()));
            }
            default -> throw new IllegalStateException("not the technician's step: " + step);
        }
    }

    private WorkOrderRow setOff() {
        return arrival.minutes()
                .map(m -> orders.onTheWay(order.id(), m))
                .orElseGet(() -> orders.onTheWay(order.id(), arrival.time().getValue()));
    }

    private void big(WorkOrderStep step, Supplier<WorkOrderRow> act) {
        var button = new Button(Languages.text("service.myday.step." + step), e -> take(step, act));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("big-button");
        add(button);
    }

    private void take(WorkOrderStep step, Supplier<WorkOrderRow> act) {
        errors.clear();
        if (step == WorkOrderStep.SET_OFF && arrival.minutes().isEmpty()) {
            errors.require(arrival.time(), "service.myday.eta.missing");
        }
        if (errors.show()) {
            return;
        }
        try {
            var moved = act.get();
            var eta = moved.eta() == null ? "" : ServiceWords.moment(moved.eta(), parts.now(), parts.zone());
            Toasts.done(Languages.text("service.myday.told." + step, eta));
            changed.run();
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
