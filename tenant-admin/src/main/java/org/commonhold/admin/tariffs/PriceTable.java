package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.List;
import org.commonhold.tariff.TariffValidity;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** Versions of a service's tariff, the latest first, with the days each holds and the day before the first one. */
final class PriceTable extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** @param path of the page that begins a new version with an old one's terms, up to the version's id */
    PriceTable(List<TariffValidity> versions, Currency currency, String path) {
        addClassName("price-list");
        versions.forEach(v -> {
            var terms = v.version().terms();
            var way = new Span(TermsWords.way(terms));
            way.addClassName("price-days");
            var again = new Anchor(path + v.version().id().value(), Languages.text("admin.tariff.again"));
            again.getElement()
                    .setAttribute(
                            "aria-label",
                            Languages.text(
                                    "admin.tariff.again.what",
                                    Formats.date(v.version().validFrom())));
            add(new ListItem(
                    new Span(TermsWords.price(terms, currency)), new Div(way), days(v), badge(v.phase()), again));
        });
        var first = versions.get(versions.size() - 1).version().validFrom();
        var before = new Span(Languages.text("admin.prices.before", Formats.date(first)));
        before.addClassName("price-days");
        add(new ListItem(before));
    }

    private static Component days(TariffValidity version) {
        var from = Formats.date(version.version().validFrom());
        var last = version.lastDay();
        var text = last == null
                ? Languages.text("admin.prices.open", from)
                : Languages.text("admin.prices.days", from, Formats.date(last));
        var decision = version.version().decision();
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
