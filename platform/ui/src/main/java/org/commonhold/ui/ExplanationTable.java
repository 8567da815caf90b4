package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.commonhold.pricing.Explanation;

/** Why a line of a bill is what it is: a sentence, its steps as a table, the readings it rests on, and remarks. */
public final class ExplanationTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final int GUARD = 2;

    private final transient Explanation why;
    private final int digits;

    public ExplanationTable(String sentence, Explanation why, Currency currency) {
        this.why = why;
        this.digits = currency.getDefaultFractionDigits();
        addClassName("explanation");
        if (!sentence.isBlank()) {
            add(new Paragraph(sentence));
        }
        if (!why.steps().isEmpty()) {
            add(steps());
        }
        if (!why.readings().isEmpty()) {
            add(list(why.readings().stream().map(ExplanationTable::reading).toList()));
        }
        if (!why.notes().isEmpty()) {
            add(list(why.notes().stream().map(ExplanationTable::note).toList()));
        }
    }

    private PlainTable steps() {
        var table = new PlainTable(
                Languages.text("ui.why.steps"),
                Set.of(1, 2, 3, 4),
                Languages.text("ui.why.what"),
                Languages.text("ui.why.quantity"),
                Languages.text("ui.why.price"),
                Languages.text("ui.why.factor"),
                Languages.text("ui.why.amount"));
        var first = why.steps().get(0);
        var several = why.steps().stream()
                .anyMatch(s -> !s.from().equals(first.from()) || !s.to().equals(first.to()));
        why.steps()
                .forEach(s -> table.row(
                        what(s, several),
                        new Span(quantity(s)),
                        new Span(Formats.price(plain(s.price()))),
                        new Span(Formats.number(plain(s.factor()))),
                        new Span(Formats.price(amount(s.amount())))));
        return table;
    }

    private static Component what(Explanation.Step step, boolean several) {
        var name = Languages.text("pricing.step." + step.what());
        var what = new Div(new Span(step.detail().isBlank() ? name : name + " " + step.detail()));
        if (several) {
            var days = new Span(Languages.text(
                    "ui.why.days",
                    Formats.date(step.from()),
                    Formats.date(step.to().minusDays(1))));
            days.addClassName("step-days");
            what.add(days);
        }
        return what;
    }

    private static String quantity(Explanation.Step step) {
        return Formats.number(plain(step.quantity())) + "\u00a0" + Units.of(step.unit());
    }

    /** In the currency's digits, two more when the step was not rounded by itself. */
    private BigDecimal amount(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(digits, Math.min(plain.scale(), digits + GUARD)), RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String reading(Explanation.Span span) {
        return Languages.text(
                "ui.why.reading",
                span.serial(),
                span.zone(),
                Formats.number(plain(span.from())),
                Formats.date(span.fromDate()),
                Formats.number(plain(span.to())),
                Formats.date(span.toDate()),
                Formats.number(plain(span.use())));
    }

    private static String note(Explanation.Note note) {
        return Languages.text("pricing.note." + note.key(), note.arguments().toArray());
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(l -> list.add(new ListItem(l)));
        return list;
    }
}
