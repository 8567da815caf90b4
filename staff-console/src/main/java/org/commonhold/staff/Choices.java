package org.commonhold.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Tabs or filters as links, so that each choice has its address; the one at hand is marked. */
public final class Choices extends Nav {

    private static final long serialVersionUID = 1L;

    public Choices(String label) {
        addClassName("choices");
        setAriaLabel(label);
    }

    public Choices choice(String text, String path, boolean current) {
        var link = new Anchor(path, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
