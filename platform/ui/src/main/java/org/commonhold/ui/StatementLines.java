package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Function;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Facts;
import org.commonhold.statement.StatementDetails;

/** The charges of a statement; each opens to say why it is what it is. */
public final class StatementLines extends Section {

    private static final long serialVersionUID = 1L;

    /** @param act what may be done with a line, at the end of its explanation */
    public StatementLines(StatementDetails details, Function<StatementDetails.Line, Component> act) {
        var table = new PlainTable(
                Languages.text("ui.lines.title"),
                Set.of(1, 2, 3),
                Languages.text("ui.lines.service"),
                Languages.text("ui.lines.quantity"),
                Languages.text("ui.lines.price"),
                Languages.text("ui.lines.amount"));
        table.addClassName("statement-lines");
        details.lines()
                .forEach(line -> table.row(
                        service(line, act.apply(line)),
                        new Span(Explanations.quantity(Languages.current(), line.quantity(), line.unit())),
                        new Span(Explanations.price(
                                Languages.current(), line.price(), line.amount().currency())),
                        new Span(Formats.money(line.amount()))));
        add(table);
    }

    private static Component service(StatementDetails.Line line, Component act) {
        var name = new Span(line.serviceName());
        name.addClassName("service-name");
        var why = new ExplanationTable(line.explanation(), line.amount());
        why.add(act);
        var explain = new NativeDetails(Languages.text("ui.lines.why"), why);
        explain.getSummary()
                .getElement()
                .setAttribute("aria-label", Languages.text("ui.lines.why.what", line.serviceName()));
        explain.addClassName("explain");
        var cell = new Div(name);
        if (line.replaces() != null) {
            cell.add(new Div(Languages.text("ui.lines.corrects", Formats.period(line.period()))));
        }
        if (line.method() == Facts.Method.AVERAGE || line.method() == Facts.Method.NORM) {
            cell.add(new Div(new StatusBadge(Languages.text("ui.lines.estimated"), StatusBadge.Tone.AMBER)));
        }
        cell.add(explain);
        return cell;
    }
}
