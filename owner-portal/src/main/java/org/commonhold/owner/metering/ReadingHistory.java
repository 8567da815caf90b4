package org.commonhold.owner.metering;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.UnitId;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.ReadingRow;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** Every reading of a home, newest first, with a search by the day it was taken. */
final class ReadingHistory extends Section {

    private static final long serialVersionUID = 1L;

    private final long unit;
    private final Input from;
    private final Input to;

    ReadingHistory(MeterReadings readings, UnitId unit, HistoryPeriod period) {
        this.unit = unit.value();
        from = date("history-from", period.from());
        to = date("history-to", period.to());
        addClassName("panel");
        add(new H2(Languages.text("owner.history.title")), search());
        if (period.swapped()) {
            add(new Paragraph(Languages.text("owner.history.swapped")));
        }
        var rows = readings.history(unit, period.first(), period.last());
        if (rows.isEmpty()) {
            add(new Paragraph(Languages.text(period.limited() ? "owner.history.noMatch" : "owner.history.none")));
            add(new Anchor(OwnerLinks.of(OwnerLinks.METERS, unit), Languages.text("owner.history.all")));
        } else {
            add(table(rows));
        }
    }

    private Div search() {
        var show = new Button(Languages.text("owner.history.show"), e -> search(from.getValue(), to.getValue()));
        var line = new Div(
                new Div(label("history-from", "owner.history.from"), from),
                new Div(label("history-to", "owner.history.to"), to),
                show);
        line.addClassNames("search-line", "no-print");
        return line;
    }

    private void search(String first, String last) {
        var query = new HashMap<String, List<String>>();
        query.put("unit", List.of(Long.toString(unit)));
        HistoryPeriod.date(first).ifPresent(d -> query.put("from", List.of(d.toString())));
        HistoryPeriod.date(last).ifPresent(d -> query.put("to", List.of(d.toString())));
        getUI().ifPresent(ui -> ui.navigate(OwnerLinks.METERS.substring(1), new QueryParameters(query)));
    }

    private static PlainTable table(List<ReadingRow> rows) {
        var serials = MeterWords.withSeveralDials(rows);
        var table = new PlainTable(
                Languages.text("owner.history.caption"),
                Set.of(2),
                Languages.text("owner.reading.date"),
                Languages.text("owner.meter"),
                Languages.text("owner.reading.value"),
                Languages.text("owner.history.source"));
        rows.forEach(r -> table.row(
                new Span(Formats.date(r.takenOn())),
                new Span(MeterWords.name(r.resource(), r.serial(), r.zone(), serials.contains(r.serial()))),
                new Span(MeterWords.value(r.value(), r.resource())),
                source(r)));
        return table;
    }

    private static Div source(ReadingRow row) {
        var cell = new Div();
        var number = row.receiptNumber();
        cell.add(
                number == null
                        ? new Span(
                                Languages.text("metering.source." + row.source().name()))
                        : new Anchor(
                                OwnerLinks.readingReceipt(number),
                                Languages.text("owner.history.receipt", Long.toString(number))));
        if (row.superseded()) {
            cell.add(new StatusBadge(Languages.text("owner.history.superseded"), Tone.GREY));
        }
        return cell;
    }

    private static NativeLabel label(String id, String key) {
        var label = new NativeLabel(Languages.text(key));
        label.setFor(id);
        return label;
    }

    private static Input date(String id, @Nullable LocalDate value) {
        var input = new Input();
        input.setType("date");
        input.setId(id);
        input.setValue(value == null ? "" : value.toString());
        return input;
    }
}
