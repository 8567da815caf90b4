package org.commonhold.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanations;
import org.commonhold.statement.Comparison;
import org.commonhold.statement.StatementChange;

/** The answer first: how much more or less than the month before, and what makes the difference. */
public final class ComparisonWords extends Section {

    private static final long serialVersionUID = 1L;

    public ComparisonWords(Comparison comparison) {
        addClassName("comparison");
        var difference = comparison.difference();
        var month = Formats.period(comparison.previous());
        var answer = new Paragraph(
                difference.isZero()
                        ? Languages.text("ui.compare.same", month)
                        : Languages.text(
                                difference.isPositive() ? "ui.compare.more" : "ui.compare.less",
                                Formats.money(difference.isPositive() ? difference : difference.negated()),
                                month));
        answer.addClassName("comparison-answer");
        add(answer);
        if (!comparison.changes().isEmpty()) {
            var list = new UnorderedList();
            comparison.changes().forEach(c -> list.add(item(c)));
            add(list);
        }
    }

    private static ListItem item(StatementChange change) {
        var sum = new Span(signed(change.difference()));
        sum.addClassName("comparison-sum");
        return new ListItem(
                new Span(Languages.text("ui.compare.service", change.serviceName())), sum, new Span(why(change)));
    }

    /** A sum with its sign. */
    public static String signed(Money money) {
        return money.isPositive() ? "+" + Formats.money(money) : Formats.money(money);
    }

    private static String why(StatementChange change) {
        var more = change.more();
        if (more.signum() == 0) {
            return Languages.text("ui.cause." + change.cause().name());
        }
        return Languages.text(
                more.signum() > 0 ? "ui.cause.more" : "ui.cause.fewer",
                Explanations.quantity(Languages.current(), more.abs().stripTrailingZeros(), change.unit()));
    }
}
