package org.commonhold.admin.integrations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** A text to be taken elsewhere: read-only, selected on focus, with a button that copies it. */
final class CopyField extends Div {

    private static final long serialVersionUID = 1L;

    CopyField(String label, String text) {
        addClassName("copy-field");
        var field = new TextField(label);
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(Languages.text("admin.copy"), e -> Toasts.done(Languages.text("admin.copied")));
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", text);
        add(field, copy);
    }
}
