package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.commonhold.forecast.Forecast;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;

/** How many accounts change by how much: a table whose bars show what its numbers say. */
final class BandTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;

    BandTable(List<Forecast.Band> bands) {
        addClassName("bands");
        var most = bands.stream().mapToInt(Forecast.Band::accounts).max().orElse(1);
        var table = new PlainTable(
                Languages.text("admin.forecast.bands"),
                Set.of(2),
                Languages.text("admin.forecast.band"),
                Languages.text("admin.forecast.bar"),
                Languages.text("admin.forecast.band.accounts"));
        bands.forEach(b ->
                table.row(new Span(words(b)), bar(b, most), new Span(Languages.text("admin.number", b.accounts()))));
        add(table);
    }

    private static String words(Forecast.Band band) {
        if (band.direction() == 0) {
            return Languages.text("admin.forecast.band.same");
        }
        var side = band.direction() > 0 ? "more" : "less";
        var upTo = band.upTo();
        if (upTo == null) {
            return Languages.text("admin.forecast.band." + side + ".above", Formats.money(band.above()));
        }
        return band.above().isZero()
                ? Languages.text("admin.forecast.band." + side + ".upTo", Formats.money(upTo))
                : Languages.text("admin.forecast.band." + side, Formats.money(band.above()), Formats.money(upTo));
    }

    /** As long as its part of the largest band; something is always to be seen of one that is not empty. */
    private static Component bar(Forecast.Band band, int most) {
        var bar = new Span();
        bar.addClassNames(
                "band-bar", band.direction() > 0 ? "band-more" : band.direction() < 0 ? "band-less" : "band-same");
        var length = band.accounts() == 0 ? 0 : Math.max(1, band.accounts() * WHOLE / most);
        bar.getStyle().set("inline-size", length + "%");
        var track = new Div(bar);
        track.addClassName("band-track");
        track.getElement().setAttribute("aria-hidden", "true");
        return track;
    }
}
