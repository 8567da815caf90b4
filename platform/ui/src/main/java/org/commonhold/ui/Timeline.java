package org.commonhold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What happened, in order; each with its time and, if any, a remark. */
public final class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    public Timeline() {
        addClassName("timeline");
    }

    public Timeline event(String when, String what, @Nullable String remark) {
        var time = new Span(when);
        time.addClassName("timeline-time");
        var item = new ListItem(time, new Div(what));
        if (remark != null && !remark.isBlank()) {
            var note = new Div(remark);
            note.addClassName("timeline-remark");
            item.add(note);
        }
        add(item);
        return this;
    }
}
