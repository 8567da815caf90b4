package org.commonhold.staff.cash;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Enter moves on, Escape goes back. */
final class Keys {

    private static final String VALUE = "element.value";

    private Keys() {}

    /** Gets what stands in the field at that moment, which the server may not have been told yet. */
    static void onEnter(TextField field, SerializableConsumer<String> next) {
        field.getElement()
                .addEventListener("keydown", e -> {
                    var typed = e.getEventData().getString(VALUE);
                    field.setValue(typed);
                    next.accept(typed);
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(VALUE);
    }

    static void onEnter(Component part, SerializableRunnable next) {
        on("Enter", part, next);
    }

    static void onEscape(Component part, SerializableRunnable back) {
        on("Escape", part, back);
    }

    private static void on(String key, Component part, SerializableRunnable act) {
        part.getElement().addEventListener("keydown", e -> act.run()).setFilter("event.key === '" + key + "'");
    }
}
