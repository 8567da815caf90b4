package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** Heading of a page, a way back, and at most one main action. Takes the focus when the page opens. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
        actions.addClassName("page-actions");
        add(heading, actions);
    }

    /** A link back to the page above, before the heading. */
    public PageHeader under(String path, String title) {
        var link = new Anchor(path, title);
        link.addClassName("page-parent");
        addComponentAsFirst(link);
        return this;
    }

    /** The page's main action. */
    public PageHeader with(Component action) {
        actions.add(action);
        return this;
    }
}
