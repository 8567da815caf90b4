package org.commonhold.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A state as word, icon and colour together. */
public final class StatusBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** What a colour means; red is only for harm, debts are amber until overdue. */
    public enum Tone {
        /** Draft, scheduled, closed. */
        GREY(VaadinIcon.CIRCLE_THIN),
        /** Sent, in work. */
        BLUE(VaadinIcon.HOURGLASS),
        /** Due soon, to check, estimated. */
        AMBER(VaadinIcon.EXCLAMATION_CIRCLE_O),
        /** Overdue, failed, danger. */
        RED(VaadinIcon.WARNING),
        /** Done, paid, accepted. */
        GREEN(VaadinIcon.CHECK_CIRCLE_O);

        private final VaadinIcon icon;

        Tone(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    public StatusBadge(String word, Tone tone) {
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
        var icon = tone.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }
}
