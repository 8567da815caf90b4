package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonhold.kernel.Rejected;

/**
 * What has to be corrected before a form can be sent, above the form: each line leads to its field, which carries the
 * same message. Takes the focus when it appears.
 */
public final class ErrorSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new HashMap<>();
    private final Map<Component, String> messages = new LinkedHashMap<>();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Names the field that a command's component is typed into, so that refusals are shown there. */
    public <C extends Component & HasValidationProperties> C field(String commandComponent, C field) {
        fields.put(commandComponent, field);
        return field;
    }

    /** Forgets earlier problems. */
    public void clear() {
        messages.keySet().forEach(f -> mark(f, ""));
        fields.values().forEach(f -> mark(f, ""));
        messages.clear();
        removeAll();
        setVisible(false);
    }

    /** Notes a problem at a visible field that was left empty. */
    public <C extends Component & HasValueAndElement<?, ?> & HasValidationProperties> void require(
            C field, String messageKey) {
        if (field.isVisible() && blank(field)) {
            note(field, Languages.text(messageKey));
        }
    }

    /** Notes a problem at a field. */
    public void note(Component field, String message) {
        messages.put(field, message);
    }

    /** Shows what was noted; true when there was anything. */
    public boolean show() {
        if (messages.isEmpty()) {
            return false;
        }
        var list = new UnorderedList();
        messages.forEach((field, message) -> {
            mark(field, message);
            list.add(new ListItem(link(field, message)));
        });
        open(list);
        return true;
    }

    /** Shows a refusal: at the fields it names, else as words. */
    public void show(Rejected rejected) {
        clear();
        var list = new UnorderedList();
        for (var problem : rejected.problems()) {
            var message = Languages.text(problem);
            var field = problem.field() == null ? null : fields.get(problem.field());
            if (field == null) {
                list.add(new ListItem(message));
            } else {
                mark(field, message);
                list.add(new ListItem(link(field, message)));
            }
        }
        open(list);
    }

    private void open(UnorderedList list) {
        removeAll();
        add(new H2(Languages.text("ui.errors.title")), list);
        setVisible(true);
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static Button link(Component field, String message) {
        var link = new Button(message, e -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        return link;
    }

    private static void mark(Component field, String message) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(!message.isEmpty());
        }
    }

    private static boolean blank(HasValue<?, ?> field) {
        return field.isEmpty() || (field.getValue() instanceof String text && text.isBlank());
    }
}
