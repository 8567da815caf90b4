package org.commonhold.staff.service;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhold.dispatch.BoardDay;
import org.commonhold.dispatch.BoardJob;
import org.commonhold.dispatch.BoardLane;
import org.commonhold.security.UserId;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.WorkOrderId;
import org.commonhold.workorder.WorkOrderRow;
import org.jspecify.annotations.Nullable;

/** The day as a time grid: the unassigned beside it, one lane a technician, quarters of an hour as columns. */
@JsModule("./board-drag.js")
final class DayBoard extends Div {

    private static final long serialVersionUID = 1L;

    private static final int HOUR = 60;
    private static final int QUARTER = 15;

    private final transient RequestParts parts;
    private final transient Consumer<WorkOrderRow> assign;
    private final transient Consumer<Drop> drop;
    private final transient Set<WorkOrderRow> known = new HashSet<>();
    private final boolean first;

    /** A card was dropped on a technician's lane at a minute of the day. */
    record Drop(WorkOrderId order, UserId technician, int minute) {}

    /** @param before what was shown until now: jobs that changed since are pointed out */
    DayBoard(
            BoardDay day,
            @Nullable BoardDay before,
            RequestParts parts,
            Consumer<WorkOrderRow> assign,
            Consumer<Drop> drop) {
        this.parts = parts;
        this.assign = assign;
        this.drop = drop;
        first = before == null || !before.day().equals(day.day());
        if (before != null) {
            orders(before).forEach(known::add);
        }
        addClassName("board");
        add(unassigned(day.unassigned()), lanes(day));
        getElement().executeJs("window.commonholdBoard(this)");
    }

    @ClientCallable
    void dropped(String order, String technician, int minute) {
        drop.accept(new Drop(new WorkOrderId(Long.parseLong(order)), new UserId(Long.parseLong(technician)), minute));
    }

    private static Stream<WorkOrderRow> orders(BoardDay day) {
        return Stream.concat(
                day.unassigned().stream(),
                day.lanes().stream()
                        .map(BoardLane::jobs)
                        .flatMap(Collection::stream)
                        .map(BoardJob::order));
    }

    private Section unassigned(List<WorkOrderRow> waiting) {
        var column = new Section();
        column.addClassName("board-unassigned");
        column.add(new H3(Languages.text("service.board.unassigned", waiting.size())));
        if (waiting.isEmpty()) {
            column.add(new Paragraph(Languages.text("service.board.unassigned.none")));
        }
        waiting.forEach(o -> column.add(card(o, false)));
        return column;
    }

    private Div lanes(BoardDay day) {
        var lanes = new Div();
        lanes.addClassName("board-lanes");
        // It scrolls sideways, so the keyboard must reach it.
        lanes.getElement().setAttribute("tabindex", "0");
        lanes.getElement().setAttribute("role", "region");
        lanes.getElement().setAttribute("aria-label", Languages.text("service.board.view.day"));
        lanes.getStyle().set("--quarters", Integer.toString((day.toHour() - day.fromHour()) * (HOUR / QUARTER)));
        if (day.nowMinute() != null) {
            lanes.addClassName("board-today");
            var share = (day.nowMinute() - day.fromHour() * HOUR) * 100 / ((day.toHour() - day.fromHour()) * HOUR);
            lanes.getStyle().set("--now", Math.max(0, Math.min(100, share)) + "%");
        }
        lanes.add(hours(day));
        if (day.lanes().isEmpty()) {
            lanes.add(new Paragraph(Languages.text("service.board.noTechnicians")));
        }
        day.lanes().forEach(l -> lanes.add(lane(l, day)));
        return lanes;
    }

    private static Div hours(BoardDay day) {
        var hours = new Div();
        hours.addClassName("board-hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (var hour = day.fromHour(); hour < day.toHour(); hour++) {
            hours.add(new Span("%02d:00".formatted(hour)));
        }
        return hours;
    }

    private Section lane(BoardLane lane, BoardDay day) {
        var load = new Span(Languages.text(
                "service.board.load",
                ServiceWords.minutes(lane.busyMinutes()),
                ServiceWords.minutes(BoardLane.WORKDAY)));
        var bar = new Div(new Div());
        bar.addClassName("load-bar");
        bar.getStyle().set("--load", Math.min(100, lane.busyMinutes() * 100 / BoardLane.WORKDAY) + "%");
        var head = new Div(new H3(lane.name()), load, bar);
        head.addClassName("lane-head");
        if (lane.overloaded()) {
            head.addClassName("lane-overloaded");
        }
        var track = new Div();
        track.addClassName("lane-track");
        track.getElement()
                .setAttribute("data-technician", Long.toString(lane.technician().value()));
        track.getElement().setAttribute("data-from", Integer.toString(day.fromHour() * HOUR));
        track.getElement().setAttribute("data-to", Integer.toString(day.toHour() * HOUR));
        for (var job : lane.jobs()) {
            var card = card(job.order(), job.late());
            var column = (job.fromMinute() - day.fromHour() * HOUR) / QUARTER + 1;
            var span = Math.max(1, (job.toMinute() - job.fromMinute()) / QUARTER);
            card.getStyle().set("grid-column", column + " / span " + span);
            track.add(card);
        }
        if (lane.jobs().isEmpty()) {
            var idle = new Span(Languages.text("service.board.idle"));
            idle.addClassName("lane-idle");
            track.add(idle);
        }
        var section = new Section(head, track);
        section.addClassName("lane");
        return section;
    }

    private JobCard card(WorkOrderRow order, boolean late) {
        var card = new JobCard(order, late, parts, assign);
        if (!first && !known.contains(order)) {
            card.addClassName("changed");
        }
        return card;
    }
}
