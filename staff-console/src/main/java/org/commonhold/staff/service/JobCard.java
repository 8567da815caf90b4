package org.commonhold.staff.service;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderStep;
import org.commonhold.workorder.WorkOrderSteps;

/** A job on the board; can be dragged, and has the dialog behind its button, while it may still change hands. */
final class JobCard extends Div {

    private static final long serialVersionUID = 1L;

    JobCard(WorkOrderRow order, boolean late, RequestParts parts, Consumer<WorkOrderRow> assign) {
        addClassNames("job-card", "job-" + order.state().name().toLowerCase(Locale.ROOT));
        var request = order.request();
        var title = new Div(ServiceNavigation.request(request), new Span(ServiceWords.category(request)));
        title.addClassName("row-title");
        add(title);
        if (request.emergency()) {
            addClassName("job-emergency");
            add(ServiceWords.emergency());
        }
        if (late) {
            add(new StatusBadge(Languages.text("service.board.late"), StatusBadge.Tone.RED));
        }
        if (order.technician() == null) {
            add(new Span(request.description()));
        }
        add(new Span(request.address()));
        add(
                order.technician() == null
                        ? ServiceWords.promise(request, parts.now(), parts.zone())
                        : ServiceWords.badge(order.state()));
        if (order.technician() != null) {
            add(new Span(ServiceWords.slot(order, parts.now(), parts.zone())));
        }
        if (WorkOrderSteps.allowed(order.state()).contains(WorkOrderStep.ASSIGN)) {
            getElement().setAttribute("draggable", "true");
            getElement().setAttribute("data-job", Long.toString(order.id().value()));
            add(button(order, assign));
        }
    }

    private static Button button(WorkOrderRow order, Consumer<WorkOrderRow> assign) {
        var text = Languages.text(order.technician() == null ? "service.job.assign" : "service.job.reassign");
        var button = new Button(text, e -> assign.accept(order));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text + ": " + ServiceWords.number(order.request()));
        if (order.technician() != null) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        return button;
    }
}
