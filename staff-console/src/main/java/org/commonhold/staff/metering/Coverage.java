package org.commonhold.staff.metering;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.CoverageRow;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** A bar and a percentage for each building; its name leads to what is missing there. */
final class Coverage extends Div {

    private static final long serialVersionUID = 1L;

    Coverage(List<CoverageRow> rows, BillingPeriod period, @Nullable BuildingId chosen) {
        var list = new UnorderedList();
        list.addClassName("coverage");
        rows.forEach(row -> list.add(row(row, period, row.building().equals(chosen))));
        add(list);
        if (chosen != null) {
            add(new Anchor("staff/readings?period=" + period, Languages.text("staff.readings.allBuildings")));
        }
    }

    private static ListItem row(CoverageRow row, BillingPeriod period, boolean chosen) {
        var name = new Anchor(
                "staff/readings?period=" + period + "&building="
                        + row.building().value(),
                row.name());
        if (chosen) {
            name.getElement().setAttribute("aria-current", "true");
        }
        var bar = new ProgressBar(0, Math.max(1, row.registers()), row.read());
        bar.getElement().setAttribute("aria-label", row.name());
        var figure = new Span(Languages.text("staff.readings.figure", row.percent(), row.read(), row.registers()));
        figure.addClassName("number");
        return new ListItem(name, bar, figure);
    }
}
