package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Explanations.Row;

/** Why a line of a bill is what it is: a sentence, its steps as a table, the readings it rests on, and remarks. */
public final class ExplanationTable extends Div {

    private static final long serialVersionUID = 1L;

    public ExplanationTable(Explanation why, Money amount) {
        var language = Languages.current();
        addClassName("explanation");
        if (!why.steps().isEmpty()) {
            add(new Paragraph(Explanations.sentence(language, why, amount)));
            add(steps(Explanations.rows(language, why, amount.currency())));
        }
        list(Explanations.readings(language, why));
        list(Explanations.notes(language, why));
    }

    private static PlainTable steps(List<Row> rows) {
        var table = new PlainTable(
                Languages.text("ui.why.steps"),
                Set.of(1, 2, 3, 4),
                Languages.text("ui.why.what"),
                Languages.text("ui.why.quantity"),
                Languages.text("ui.why.price"),
                Languages.text("ui.why.factor"),
                Languages.text("ui.why.amount"));
        rows.forEach(row -> table.row(
                what(row),
                new Span(row.quantity()),
                new Span(row.price()),
                new Span(row.factor().isEmpty() ? Languages.text("ui.why.none") : row.factor()),
                new Span(row.amount())));
        return table;
    }

    private static Component what(Row row) {
        var days = new Span(row.days());
        days.addClassName("step-days");
        return new Div(new Span(row.what()), days);
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(l -> list.add(new ListItem(l)));
            add(list);
        }
    }
}
