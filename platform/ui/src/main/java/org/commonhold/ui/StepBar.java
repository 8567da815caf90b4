package org.commonhold.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The steps of a longer task in their order: those that may be opened are links, the one at hand is marked. */
public final class StepBar extends OrderedList {

    private static final long serialVersionUID = 1L;

    public StepBar(String label) {
        addClassName("step-bar");
        getElement().setAttribute("aria-label", label);
    }

    /** The step that the page shows. */
    public StepBar current(String name) {
        var item = new ListItem(new Span(name));
        item.addClassName("step-current");
        item.getElement().setAttribute("aria-current", "step");
        add(item);
        return this;
    }

    /** A step that can be looked at. */
    public StepBar open(String name, String path) {
        var item = new ListItem(new Anchor(path, name));
        item.addClassName("step-open");
        add(item);
        return this;
    }

    /** A step that an earlier one keeps closed. */
    public StepBar closed(String name) {
        var item = new ListItem(new Span(name));
        item.addClassName("step-closed");
        add(item);
        return this;
    }
}
