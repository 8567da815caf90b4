package org.commonhold.staff.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhold.dispatch.BoardDay;
import org.commonhold.dispatch.BoardJob;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StateView;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderStep;
import org.commonhold.workorder.WorkOrderSteps;

/** The board as a list: the unassigned first, then the day by time. */
final class BoardList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RequestParts parts;
    private final transient Consumer<WorkOrderRow> assign;

    BoardList(BoardDay day, RequestParts parts, Consumer<WorkOrderRow> assign) {
        this.parts = parts;
        this.assign = assign;
        var planned = day.lanes().stream()
                .flatMap(l -> l.jobs().stream())
                .sorted(Comparator.comparingInt(BoardJob::fromMinute))
                .map(BoardJob::order);
        var rows = Stream.concat(day.unassigned().stream(), planned).toList();
        if (rows.isEmpty()) {
            add(StateView.empty(
                    Languages.text("service.board.empty.title"), Languages.text("service.board.empty.text")));
            return;
        }
        add(grid(rows));
    }

    private Grid<WorkOrderRow> grid(List<WorkOrderRow> rows) {
        var grid = new Grid<WorkOrderRow>();
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setItems(rows);
        grid.addColumn(new ComponentRenderer<>(this::what))
                .setHeader(Languages.text("service.request.what"))
                .setFlexGrow(3);
        var when = grid.addColumn(this::when).setHeader(Languages.text("service.board.when"));
        var who = grid.addColumn(BoardList::who).setHeader(Languages.text("service.board.who"));
        var state = grid.addColumn(new ComponentRenderer<>(o -> ServiceWords.badge(o.state())))
                .setHeader(Languages.text("service.request.state"));
        grid.addColumn(new ComponentRenderer<>(this::action))
                .setHeader(Languages.text("service.board.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowGrid.wideOnly(grid, List.of(when, who, state));
        return grid;
    }

    private Component what(WorkOrderRow order) {
        var title =
                new Div(ServiceNavigation.request(order.request()), new Span(ServiceWords.category(order.request())));
        title.addClassName("row-title");
        if (order.request().emergency()) {
            title.add(ServiceWords.emergency());
        }
        var narrow = new Div(new Span(when(order) + " " + who(order)), ServiceWords.badge(order.state()));
        narrow.addClassNames("narrow-only", "row-badges");
        var cell = new Div(title, new Span(order.request().address()), narrow);
        cell.addClassName("two-lines");
        return cell;
    }

    private String when(WorkOrderRow order) {
        return ServiceWords.slot(order, parts.now(), parts.zone());
    }

    private static String who(WorkOrderRow order) {
        return Objects.requireNonNullElseGet(order.technicianName(), () -> Languages.text("service.board.nobody"));
    }

    private Component action(WorkOrderRow order) {
        if (!WorkOrderSteps.allowed(order.state()).contains(WorkOrderStep.ASSIGN)) {
            return new Span();
        }
        var text = Languages.text(order.technician() == null ? "service.job.assign" : "service.job.reassign");
        var button = new Button(text, e -> assign.accept(order));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text + ": " + ServiceWords.number(order.request()));
        return button;
    }
}
