package org.commonhold.staff.notice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.commonhold.ui.Languages;

/** How many of an audience have read something, in words and as a bar. */
final class ReadBar extends Div {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 100;

    ReadBar(long read, long people) {
        addClassName("read-bar");
        if (people == 0) {
            add(new Span(Languages.text("service.notice.nobody")));
            return;
        }
        var percent = Math.min(WHOLE, read * WHOLE / people);
        var bar = new Div(new Div());
        bar.addClassName("load-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--load", percent + "%");
        add(new Span(Languages.text("service.notice.readOf", read, people, percent)), bar);
    }
}
