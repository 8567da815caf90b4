package org.commonhold.admin.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.commonhold.metering.WindowDays;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** Submission windows, the latest first, with the one in force marked. */
final class WindowList extends Div {

    private static final long serialVersionUID = 1L;

    void show(List<WindowDays> windows, Optional<WindowDays> current) {
        removeAll();
        if (windows.isEmpty()) {
            add(new Paragraph(Languages.text("admin.window.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("price-list");
        windows.forEach(w -> list.add(item(w, current.filter(w::equals).isPresent())));
        add(list);
    }

    private static ListItem item(WindowDays window, boolean inForce) {
        var days = new Span(Languages.text("admin.window.days", window.fromDay(), window.toDay()));
        var from = new Span(Languages.text("admin.window.since", Formats.date(window.validFrom())));
        from.addClassName("price-days");
        var item = new ListItem(days, from);
        if (inForce) {
            item.add(new StatusBadge(Languages.text("admin.prices.phase.CURRENT"), StatusBadge.Tone.GREEN));
        }
        return item;
    }
}
