package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import org.commonhold.forecast.Forecast;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** What the terms being typed would have made of last month's bills: how many pay more, how much, and who the most. */
final class ForecastPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<Terms, Forecast> compare;
    private final Div result = new Div();
    private transient @Nullable Terms asked;

    ForecastPart(Function<Terms, Forecast> compare) {
        this.compare = compare;
        result.getElement().setAttribute("aria-live", "polite");
        var button = new Button(Languages.text("admin.forecast.do"), e -> show());
        button.setDisableOnClick(true);
        add(new Paragraph(Languages.text("admin.forecast.text")), button, result);
        button.addClickListener(e -> button.setEnabled(true));
    }

    /** Follows the form; null while it does not yet make terms. */
    void follow(@Nullable Terms terms) {
        asked = terms;
        result.removeAll();
    }

    private void show() {
        result.removeAll();
        var terms = asked;
        if (terms == null) {
            result.add(new Paragraph(Languages.text("admin.try.empty")));
            return;
        }
        var forecast = compare.apply(terms);
        result.add(facts(forecast));
        if (!forecast.bands().isEmpty()) {
            result.add(new BandTable(forecast.bands()));
        }
        if (!forecast.most().isEmpty()) {
            result.add(most(forecast));
        }
    }

    private static Facts facts(Forecast forecast) {
        var facts = new Facts()
                .fact(Languages.text("admin.forecast.month"), Formats.period(forecast.period()))
                .fact(
                        Languages.text("admin.forecast.more"),
                        Languages.text("admin.forecast.of", forecast.more(), forecast.accounts()))
                .fact(Languages.text("admin.forecast.less"), Languages.text("admin.number", forecast.less()))
                .fact(Languages.text("admin.forecast.same"), Languages.text("admin.number", forecast.same()))
                .fact(
                        Languages.text("admin.forecast.total"),
                        Languages.text(
                                "admin.forecast.change",
                                Formats.money(forecast.before()),
                                Formats.money(forecast.after())))
                .fact(Languages.text("admin.forecast.median"), percent(forecast.median()))
                .fact(Languages.text("admin.forecast.highest"), percent(forecast.highest()));
        return forecast.unpriced() == 0
                ? facts
                : facts.fact(
                        Languages.text("admin.forecast.unpriced"), Languages.text("admin.number", forecast.unpriced()));
    }

    private static PlainTable most(Forecast forecast) {
        var table = new PlainTable(
                Languages.text("admin.forecast.most"),
                Set.of(1, 2, 3),
                Languages.text("admin.forecast.account"),
                Languages.text("admin.forecast.before"),
                Languages.text("admin.forecast.after"),
                Languages.text("admin.forecast.difference"));
        forecast.most()
                .forEach(c -> table.row(
                        new Span(c.account()),
                        new Span(Formats.money(c.before())),
                        new Span(Formats.money(c.after())),
                        new Span(ComparisonWords.signed(c.difference()))));
        return table;
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null
                ? Languages.text("admin.none")
                : (percent.signum() > 0 ? "+" : "") + Languages.text("admin.tariff.percent", Formats.number(percent));
    }
}
