package org.commonhold.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.fiscal.FiscalReceiptRow;
import org.commonhold.fiscal.FiscalState;

/** How far the fiscal receipts of a payment are, each with its marks and the way to look at it; nothing when it has none. */
public final class FiscalLines {

    private FiscalLines() {}

    public static Div of(List<FiscalReceiptRow> receipts, ZoneId zone) {
        var lines = new Div();
        lines.addClassName("fiscal-lines");
        receipts.forEach(receipt -> lines.add(line(receipt, zone)));
        return lines;
    }

    private static Div line(FiscalReceiptRow receipt, ZoneId zone) {
        var line = new Div(
                new Span(Languages.text(
                                "fiscal.line",
                                Languages.text("fiscal.kind." + receipt.kind().name())) + " "),
                new StatusBadge(Languages.text("fiscal.state." + receipt.state().name()), tone(receipt.state())));
        var marks = receipt.marks();
        if (marks != null) {
            line.add(new Div(Languages.text(
                    "fiscal.marks",
                    marks.storage(),
                    marks.document(),
                    marks.sign(),
                    Formats.dateTime(marks.registeredAt(), zone))));
            var link = marks.link();
            if (link != null && (link.startsWith("https://") || link.startsWith("http://"))) {
                line.add(new Anchor(link, Languages.text("fiscal.look")));
            }
        }
        return line;
    }

    private static StatusBadge.Tone tone(FiscalState state) {
        return switch (state) {
            case QUEUED, SENT -> StatusBadge.Tone.BLUE;
            case REGISTERED -> StatusBadge.Tone.GREEN;
            case FAILED -> StatusBadge.Tone.AMBER;
            case CORRECTED -> StatusBadge.Tone.GREY;
        };
    }
}
