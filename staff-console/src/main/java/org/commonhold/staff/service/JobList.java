package org.commonhold.staff.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderStep;
import org.commonhold.workorder.WorkOrderSteps;
import org.jspecify.annotations.Nullable;

/** The work orders of a request, each with what may be done with it now. */
final class JobList extends Div {

    private static final long serialVersionUID = 1L;

    /** @param assign null: only to look at */
    JobList(
            List<WorkOrderRow> orders,
            RequestParts parts,
            @Nullable Consumer<WorkOrderRow> assign,
            Consumer<WorkOrderRow> cancel) {
        var panel = new Panel(Languages.text("service.jobs.title"));
        if (orders.isEmpty()) {
            panel.add(new Paragraph(Languages.text("service.jobs.none")));
        }
        for (var order : orders) {
            var row = row(order, parts);
            if (assign != null) {
                row.add(actions(order, assign, cancel));
            }
            panel.add(row);
        }
        add(panel);
    }

    private static Div row(WorkOrderRow order, RequestParts parts) {
        var title =
                new Div(new H3(Languages.text("service.job.title", order.number())), ServiceWords.badge(order.state()));
        title.addClassName("row-title");
        var row = new Div(title);
        row.addClassName("job-row");
        if (order.technicianName() != null) {
            row.add(line(order.technicianName() + " · " + ServiceWords.slot(order, parts.now(), parts.zone())));
        }
        if (order.eta() != null && ServiceWords.awaited(order)) {
            row.add(line(
                    Languages.text("service.job.eta", ServiceWords.moment(order.eta(), parts.now(), parts.zone()))));
        }
        if (order.note() != null) {
            var note = line(order.note());
            note.addClassName("told");
            row.add(note);
        }
        return row;
    }

    private static Component actions(WorkOrderRow order, Consumer<WorkOrderRow> assign, Consumer<WorkOrderRow> cancel) {
        var allowed = WorkOrderSteps.allowed(order.state());
        var actions = new Div();
        actions.addClassName("row-actions");
        if (allowed.contains(WorkOrderStep.ASSIGN)) {
            var text = order.technician() == null ? "service.job.assign" : "service.job.reassign";
            var button = new Button(Languages.text(text), e -> assign.accept(order));
            if (order.technician() == null) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            actions.add(button);
        }
        if (allowed.contains(WorkOrderStep.CANCEL)) {
            var button = new Button(Languages.text("service.job.cancel"), e -> cancel.accept(order));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(button);
        }
        return actions;
    }

    private static Div line(String text) {
        return new Div(new Span(text));
    }
}
