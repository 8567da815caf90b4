package org.commonhold.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** Asks for a reason before something is taken back, says what was done and shows the page anew. */
public final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField reason = new TextField(Languages.text("finance.reason"));
    private final ErrorSummary errors = new ErrorSummary();

    /**
     * @param text what it leads to
     * @param action name of the button that does it
     * @param act does it for the reason and gives what to say; may be refused at the field {@code reason}
     */
    public ReasonDialog(String title, String text, String action, Function<String, String> act) {
        setHeaderTitle(title);
        reason.setHelperText(Languages.text("finance.reason.help"));
        reason.setMaxLength(200);
        errors.field("reason", reason);
        var form = new Div(new Paragraph(text), errors, reason);
        form.addClassName("form");
        add(form);
        var go = new Button(action, e -> act(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Languages.text("staff.cancel"), e -> close()), go);
    }

    private void act(Function<String, String> act) {
        errors.clear();
        try {
            var done = act.apply(reason.getValue());
            close();
            Toasts.done(done);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
