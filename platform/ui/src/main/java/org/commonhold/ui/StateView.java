package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** In place of content: why there is nothing, what failed or what is closed, and the next step. */
public final class StateView extends Div {

    private static final long serialVersionUID = 1L;

    private StateView(String title, String text) {
        addClassName("state");
        add(new H2(title), new Paragraph(text));
    }

    /** Nothing here yet: one sentence why, and what can be done. */
    public static StateView empty(String title, String text, Component... steps) {
        var view = new StateView(title, text);
        view.add(steps);
        return view;
    }

    /** Closed by a rule: what, until when, and what can be done meanwhile. */
    public static StateView closed(String title, String text, Component... steps) {
        var view = empty(title, text, steps);
        view.addClassName("state-closed");
        return view;
    }

    /** This part failed: says so with its reference and leaves the rest of the page alive. */
    public static StateView failed(Throwable failure) {
        var view = new StateView(Languages.text("ui.failure.title"), Failures.message(failure));
        view.addClassName("state-failed");
        view.getElement().setAttribute("role", "alert");
        return view;
    }

    /** Title, text and one link, by their keys. */
    static StateView of(String titleKey, String textKey, String path, String linkKey) {
        var link = new Anchor(path, Languages.text(linkKey));
        link.setRouterIgnore(true);
        return empty(Languages.text(titleKey), Languages.text(textKey), link);
    }
}
