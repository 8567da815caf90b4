package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** A table file and the estate it describes: one that is there or a new one. */
final class UploadForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What was chosen. */
    record Chosen(String fileName, byte[] content, String estateName) {}

    private final ComboBox<String> estate = new ComboBox<>(Languages.text("admin.imports.estate"));
    private final ErrorSummary errors = new ErrorSummary();
    private final SheetUpload upload;
    private @Nullable String fileName;
    private byte @Nullable [] content;

    UploadForm(List<String> estates, Consumer<Chosen> send) {
        addClassName("form");
        estate.setItems(estates);
        estate.setAllowCustomValue(true);
        estate.addCustomValueSetListener(e -> estate.setValue(e.getDetail()));
        estate.setHelperText(Languages.text("admin.imports.estate.help"));
        errors.field("estateName", estate);
        upload = new SheetUpload(
                (name, bytes) -> {
                    fileName = name;
                    content = bytes;
                },
                this::refuse);
        var submit = new Button(Languages.text("admin.imports.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, upload, estate, submit);
    }

    private void refuse(String message) {
        errors.clear();
        errors.note(upload, message);
        errors.show();
    }

    private void submit(Consumer<Chosen> send) {
        errors.clear();
        if (content == null || fileName == null) {
            errors.note(upload, Languages.text("admin.imports.file.missing"));
        }
        errors.require(estate, "admin.imports.estate.missing");
        if (errors.show() || content == null || fileName == null) {
            return;
        }
        try {
            send.accept(new Chosen(fileName, content, estate.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
