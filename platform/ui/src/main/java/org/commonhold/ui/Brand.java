package org.commonhold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The mark and the name of the company, always as text. */
final class Brand extends Div {

    private static final long serialVersionUID = 1L;

    Brand(String name) {
        addClassName("brand");
        var mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(name));
    }
}
