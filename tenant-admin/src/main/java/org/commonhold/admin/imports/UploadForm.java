package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/**
 * A table file and the estate it describes: one that is there or a new one. A file that is still on its way when the
 * button is pressed is waited for, and the form then goes on by itself.
 */
final class UploadForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What was chosen. */
    record Chosen(String fileName, byte[] content, String estateName) {}

    private final ComboBox<String> estate = new ComboBox<>(Languages.text("admin.imports.estate"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph sending = new Paragraph();
    private final transient Consumer<Chosen> send;
    private final SheetUpload upload;
    private final Button submit;
    private boolean pressed;

    UploadForm(List<String> estates, Consumer<Chosen> send) {
        this.send = send;
        addClassName("form");
        estate.setItems(estates);
        estate.setAllowCustomValue(true);
        estate.addCustomValueSetListener(e -> estate.setValue(e.getDetail()));
        estate.setHelperText(Languages.text("admin.imports.estate.help"));
        errors.field("estateName", estate);
        upload = new SheetUpload(this::moved, this::refuse);
        submit = new Button(Languages.text("admin.imports.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sending.getElement().setAttribute("role", "status");
        sending.setVisible(false);
        add(errors, upload, estate, sending, submit);
    }

    /** The file is further than before: what waited for it goes on. */
    private void moved() {
        if (pressed && !upload.underway()) {
            pressed = false;
            submit();
        }
        show();
    }

    private void show() {
        submit.setEnabled(!pressed);
        sending.setText(Languages.text(pressed ? "admin.imports.file.awaited" : "admin.imports.file.sent"));
        sending.setVisible(upload.underway());
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
        errors.require(estate, "admin.imports.estate.missing");
        if (errors.show()) {
            return;
        }
        sheet.ifPresentOrElse(this::send, () -> pressed = true);
        show();
    }

    private void send(Arrival.Sheet sheet) {
        try {
            send.accept(new Chosen(sheet.fileName(), sheet.content(), estate.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
