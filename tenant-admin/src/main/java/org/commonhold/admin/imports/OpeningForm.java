package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** One table file; pressed while it is still on its way, the form goes on by itself when it has come. */
final class OpeningForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final transient Consumer<byte[]> send;
    private final SheetUpload upload;
    private boolean pressed;

    OpeningForm(Consumer<byte[]> send) {
        this.send = send;
        addClassName("form");
        upload = new SheetUpload(this::moved, this::refuse);
        var submit = new Button(Languages.text("admin.opening.check"), e -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, upload, submit);
    }

    private void moved() {
        if (pressed && !upload.underway()) {
            pressed = false;
            submit();
        }
    }

    private void refuse(String message) {
        pressed = false;
        errors.clear();
        errors.note(upload, message);
        errors.show();
    }

    private void submit() {
        errors.clear();
        var sheet = upload.sheet();
        if (sheet.isEmpty() && !upload.underway()) {
            errors.note(upload, Languages.text("admin.imports.file.missing"));
        }
        if (errors.show()) {
            return;
        }
        pressed = sheet.isEmpty();
        sheet.ifPresent(this::send);
    }

    private void send(Arrival.Sheet sheet) {
        try {
            send.accept(sheet.content());
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
