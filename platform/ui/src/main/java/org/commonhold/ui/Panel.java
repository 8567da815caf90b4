package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A block of a page with its own heading. */
public final class Panel extends Section {

    private static final long serialVersionUID = 1L;

    public Panel(String heading, Component... content) {
        addClassName("panel");
        add(new H2(heading));
        add(content);
    }
}
