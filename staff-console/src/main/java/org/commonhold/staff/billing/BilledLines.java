package org.commonhold.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.commonhold.billing.BilledLine;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Facts;
import org.commonhold.ui.ExplanationTable;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Lines of a dry run or of the month before, each with why it is what it is. */
final class BilledLines {

    private BilledLines() {}

    static Component of(List<BilledLine> lines) {
        if (lines.isEmpty()) {
            return new Paragraph(Languages.text("staff.dry.noServices"));
        }
        var table = new PlainTable(
                Languages.text("ui.lines.title"),
                Set.of(1, 2),
                Languages.text("ui.lines.service"),
                Languages.text("ui.lines.quantity"),
                Languages.text("ui.lines.amount"));
        table.addClassName("statement-lines");
        lines.forEach(l -> table.row(
                service(l),
                new Span(Explanations.quantity(Languages.current(), l.quantity(), l.unit())),
                new Span(Formats.money(l.amount()))));
        return table;
    }

    private static Component service(BilledLine line) {
        var name = new Span(line.serviceName());
        name.addClassName("service-name");
        var why = new NativeDetails(
                Languages.text("ui.lines.why"), new ExplanationTable(line.explanation(), line.amount()));
        why.getSummary()
                .getElement()
                .setAttribute("aria-label", Languages.text("ui.lines.why.what", line.serviceName()));
        why.addClassName("explain");
        var cell = new Div(name);
        if (line.method() == Facts.Method.AVERAGE || line.method() == Facts.Method.NORM) {
            cell.add(new StatusBadge(Languages.text("staff.review.estimated"), Tone.AMBER));
        }
        cell.add(why);
        return cell;
    }
}
