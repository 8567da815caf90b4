package org.commonhold.staff.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.workorder.RequestRow;

/** Requests as rows; on phones number, problem, place and state in one cell. */
final class RequestGrid extends Grid<RequestRow> {

    private static final long serialVersionUID = 1L;

    private final Instant now;
    private final ZoneId zone;

    RequestGrid(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("request-grid");
        addColumn(new ComponentRenderer<>(this::what))
                .setHeader(Languages.text("service.request.what"))
                .setFlexGrow(4);
        var unit = addColumn(RequestRow::address)
                .setHeader(Languages.text("service.request.unit"))
                .setFlexGrow(2);
        var state = addColumn(new ComponentRenderer<>(this::state))
                .setHeader(Languages.text("service.request.state"))
                .setFlexGrow(2);
        var promise = addColumn(new ComponentRenderer<>(this::promise))
                .setHeader(Languages.text("service.request.promise"))
                .setFlexGrow(2);
        var reported = addColumn(r -> Formats.dateTime(r.receivedAt(), zone))
                .setHeader(Languages.text("service.request.reported"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowGrid.wideOnly(this, List.of(unit, state, promise, reported));
    }

    private Component what(RequestRow request) {
        var first = new Div(ServiceNavigation.request(request), new Span(ServiceWords.category(request)));
        first.addClassName("row-title");
        if (request.emergency()) {
            first.add(ServiceWords.emergency());
        }
        var cell = new Div(first, new Span(request.description()), new Div(narrow(request)));
        cell.addClassName("two-lines");
        return cell;
    }

    private Component narrow(RequestRow request) {
        var line = new Div(new Span(request.address()), state(request));
        if (ServiceWords.open(request.promise(now))) {
            line.add(ServiceWords.promise(request, now, zone));
        }
        line.addClassNames("narrow-only", "row-badges");
        return line;
    }

    private Component promise(RequestRow request) {
        return ServiceWords.open(request.promise(now))
                ? ServiceWords.promise(request, now, zone)
                : new Span(Languages.text("service.promise.answered"));
    }

    private Component state(RequestRow request) {
        var state = new Div(ServiceWords.badge(request.state()));
        state.addClassName("row-badges");
        if (request.rating() != null) {
            state.add(ServiceWords.stars(request.rating()));
        }
        return state;
    }
}
