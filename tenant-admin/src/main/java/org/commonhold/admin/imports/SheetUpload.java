package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.commonhold.sheet.Sheets;
import org.commonhold.ui.Languages;

/** One table file, dropped or chosen; its size is refused here, its content by the importer. */
final class SheetUpload extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MAX_BYTES = Sheets.MAX_MEGABYTES * 1024 * 1024;

    SheetUpload(BiConsumer<String, byte[]> arrived, Consumer<String> refused) {
        addClassName("sheet-upload");
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> arrived.accept(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(new Button(Languages.text("admin.imports.file.choose")));
        upload.setDropLabel(new Span(Languages.text("admin.imports.file.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(e -> refused.accept(e.getErrorMessage()));
        upload.addFileRemovedListener(e -> arrived.accept("", new byte[0]));
        upload.setId("sheet-upload");
        var label = new NativeLabel(Languages.text("admin.imports.file", Sheets.MAX_MEGABYTES));
        label.setFor(upload);
        add(label, upload);
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
