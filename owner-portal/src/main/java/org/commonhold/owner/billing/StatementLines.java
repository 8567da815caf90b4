package org.commonhold.owner.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Set;
import org.commonhold.ui.PlainTable;
import org.commonhold.statement.StatementDetails;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** The charges of a statement; each explains itself by a sentence and its operands. */
final class StatementLines extends Section {

    private static final long serialVersionUID = 1L;

    StatementLines(StatementDetails details) {
        var table = new PlainTable(
                text("owner.statement.lines"),
                Set.of(1, 2, 3),
                text("owner.statement.service"),
                text("owner.statement.quantity"),
                text("owner.statement.price"),
                text("owner.statement.amount"));
        table.addClassName("statement-lines");
        details.lines()
                .forEach(line -> table.row(
                        service(line),
                        new Span(quantity(line.quantity(), line.unit())),
                        new Span(price(line)),
                        new Span(Formats.money(line.amount()))));
        add(table);
    }

    private static Component service(StatementDetails.Line line) {
        var name = new Span(line.serviceName());
        name.addClassName("service-name");
        var explain = new NativeDetails(text("owner.statement.explain"), operands(line));
        explain.getSummary()
                .getElement()
                .setAttribute("aria-label", text("owner.statement.explain.what", line.serviceName()));
        explain.addClassName("explain");
        return new Div(name, explain);
    }

    private static Component operands(StatementDetails.Line line) {
        var why = line.explanation();
        var facts = new Facts().fact(text("owner.statement.quantity"), quantity(line.quantity(), line.unit()));
        for (var span : why.readings()) {
            facts.fact(
                    text("owner.statement.meter", span.serial(), span.zone()),
                    text(
                            "owner.statement.readings",
                            plain(span.from()),
                            Formats.date(span.fromDate()),
                            plain(span.to()),
                            Formats.date(span.toDate())));
        }
        facts.fact(text("owner.statement.price"), price(line));
        facts.fact(text("owner.statement.amount"), Formats.money(line.amount()));
        return new Div(new Paragraph(line.sentence()), facts);
    }

    /** With all the digits that the tariff has, which may be more than the currency's. */
    private static String price(StatementDetails.Line line) {
        return plain(line.price()) + "\u00a0" + line.amount().currency().getCurrencyCode();
    }

    private static String quantity(BigDecimal quantity, String unit) {
        return plain(quantity) + "\u00a0" + text("pricing.unit." + unit);
    }

    private static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return Formats.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static String text(String key, Object... arguments) {
        return Languages.text(key, arguments);
    }
}
