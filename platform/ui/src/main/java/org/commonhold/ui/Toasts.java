package org.commonhold.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages over the page: what was done (goes by itself) and what failed (stays until closed). */
public final class Toasts {

    private Toasts() {}

    /** Says that something was done; 5 seconds. */
    public static void done(String message) {
        var toast = Notification.show(message, 5000, Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Says why something was not done; stays until the person closes it. */
    public static void failed(String message) {
        var toast = new Notification();
        toast.addThemeVariants(NotificationVariant.LUMO_ERROR);
        toast.setAssertive(true);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> toast.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(Languages.text("ui.close"));
        toast.add(new Span(message), close);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(0);
        toast.open();
    }
}
