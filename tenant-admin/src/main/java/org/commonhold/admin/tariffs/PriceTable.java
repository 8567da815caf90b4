package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.List;
import org.commonhold.tariff.TariffValidity;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** Prices of a service, the latest first, with the days each holds and the day before the first one. */
final class PriceTable extends OrderedList {

    private static final long serialVersionUID = 1L;

    PriceTable(List<TariffValidity> prices, Currency currency) {
        addClassName("price-list");
        prices.forEach(p -> add(
                new ListItem(new Span(PriceWords.price(p.version().terms(), currency)), days(p), badge(p.phase()))));
        var first = prices.get(prices.size() - 1).version().validFrom();
        var before = new Span(Languages.text("admin.prices.before", Formats.date(first)));
        before.addClassName("price-days");
        add(new ListItem(before));
    }

    private static Component days(TariffValidity price) {
        var from = Formats.date(price.version().validFrom());
        var text = price.lastDay() == null
                ? Languages.text("admin.prices.open", from)
                : Languages.text("admin.prices.days", from, Formats.date(price.lastDay()));
        var decision = price.version().decision();
        var days = new Span(decision == null || decision.isBlank() ? text : text + " · " + decision);
        days.addClassName("price-days");
        return days;
    }

    private static StatusBadge badge(TariffValidity.Phase phase) {
        return new StatusBadge(
                Languages.text("admin.prices.phase." + phase.name()),
                switch (phase) {
                    case PAST -> StatusBadge.Tone.GREY;
                    case CURRENT -> StatusBadge.Tone.GREEN;
                    case FUTURE -> StatusBadge.Tone.BLUE;
                });
    }
}
