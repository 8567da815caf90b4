package org.commonhold.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanations;
import org.commonhold.statement.Comparison;
import org.commonhold.statement.DifferenceCause;

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
        if (!comparison.causes().isEmpty()) {
            var list = new UnorderedList();
            comparison.causes().forEach(c -> list.add(item(c)));
            add(list);
        }
    }

    private static ListItem item(DifferenceCause cause) {
        var sum = new Span(signed(cause.amount()));
        sum.addClassName("comparison-sum");
        return new ListItem(new Span(Languages.text("ui.compare.service", cause.service())), sum, new Span(why(cause)));
    }

    /** A sum with its sign. */
    public static String signed(Money money) {
        return money.isPositive() ? "+" + Formats.money(money) : Formats.money(money);
    }

    /** In the reader's words: "2 m³ more", "new tariff". */
    public static String why(DifferenceCause cause) {
        var more = cause.more();
        if (more.signum() == 0) {
            return Languages.text("ui.cause." + cause.kind().name());
        }
        var estimate = cause.kind() == DifferenceCause.Kind.ESTIMATE ? ".ESTIMATE" : "";
        return Languages.text(
                "ui.cause" + estimate + (more.signum() > 0 ? ".more" : ".fewer"),
                Explanations.quantity(Languages.current(), more.abs().stripTrailingZeros(), cause.unit()));
    }
}
