package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonhold.sheet.Sheets;
import org.commonhold.ui.Languages;

/** One table file, dropped or chosen; its size is refused here, its content by the importer. */
final class SheetUpload extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MAX_BYTES = Sheets.MAX_MEGABYTES * 1024 * 1024;

    private final transient Arrival arrival = new Arrival();
    private final transient Runnable changed;

    /**
     * @param changed told whenever a file has begun to come, has come or is gone
     * @param refused told why there will be no file
     */
    SheetUpload(Runnable changed, Consumer<String> refused) {
        this.changed = changed;
        addClassName("sheet-upload");
        var upload =
                new Upload(UploadHandler.inMemory((file, bytes) -> arrive(new Arrival.Sheet(file.fileName(), bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(new Button(Languages.text("admin.imports.file.choose")));
        upload.setDropLabel(new Span(Languages.text("admin.imports.file.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(e -> refused.accept(e.getErrorMessage()));
        // The browser's own events: they come in the order in which the person acts, before a press of the button.
        on(upload, "upload-start", arrival::begun);
        on(upload, "upload-success", arrival::delivered);
        on(upload, "upload-abort", arrival::ended);
        on(upload, "file-remove", arrival::forgotten);
        on(upload, "upload-error", () -> {
            arrival.ended();
            refused.accept(Languages.text("admin.imports.file.failed"));
        });
        upload.setId("sheet-upload");
        var label = new NativeLabel(Languages.text("admin.imports.file", Sheets.MAX_MEGABYTES));
        label.setFor(upload);
        add(label, upload);
    }

    private void on(Upload upload, String event, Runnable noted) {
        upload.getElement().addEventListener(event, e -> {
            noted.run();
            changed.run();
        });
    }

    /** The content has come; the browser hears of it a moment later. */
    void arrive(Arrival.Sheet sheet) {
        arrival.arrived(sheet);
        changed.run();
    }

    /** True while a file is on its way. */
    boolean underway() {
        return arrival.underway();
    }

    /** The file that has arrived. */
    Optional<Arrival.Sheet> sheet() {
        return arrival.sheet();
    }

    private static UploadI18N texts() {
        var error = new UploadI18N.Error()
                .setTooManyFiles(Languages.text("admin.imports.file.one"))
                .setFileIsTooBig(Languages.text("onboarding.file.tooLarge", Sheets.MAX_MEGABYTES))
                .setIncorrectFileType(Languages.text("onboarding.file.kind"));
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(Languages.text("admin.imports.file.connecting"))
                .setProcessing(Languages.text("admin.imports.file.processing"))
                .setStalled(Languages.text("admin.imports.file.stalled"))
                .setHeld(Languages.text("admin.imports.file.connecting"));
        var failed = Languages.text("admin.imports.file.failed");
        var problems = new UploadI18N.Uploading.Error()
                .setForbidden(failed)
                .setServerUnavailable(failed)
                .setUnexpectedServerError(failed);
        return new UploadI18N()
                .setError(error)
                .setUploading(new UploadI18N.Uploading().setStatus(status).setError(problems))
                .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
