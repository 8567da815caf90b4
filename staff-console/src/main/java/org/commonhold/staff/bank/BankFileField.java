package org.commonhold.staff.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** One file of a bank, dropped or chosen, until the form is sent. */
final class BankFileField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 50;

    private transient @Nullable Arrived arrived;

    /** A file that has come. */
    @SuppressWarnings("ArrayRecordComponent")
    record Arrived(String fileName, byte[] content) {}

    /** @param refused told why there will be no file */
    BankFileField(Consumer<String> refused) {
        addClassName("sheet-upload");
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> arrived = new Arrived(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setUploadButton(new Button(Languages.text("banking.file.choose")));
        upload.setDropLabel(new Span(Languages.text("banking.file.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(e -> refused.accept(e.getErrorMessage()));
        upload.addFileRemovedListener(e -> arrived = null);
        upload.setId("bank-file");
        var label = new NativeLabel(Languages.text("banking.file", MEGABYTES));
        label.setFor(upload);
        add(label, upload);
    }

    Optional<Arrived> file() {
        return Optional.ofNullable(arrived);
    }

    private static UploadI18N texts() {
        var sending = Languages.text("ui.file.sending");
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(sending)
                .setProcessing(sending)
                .setStalled(Languages.text("ui.file.stalled"))
                .setHeld(sending);
        var lost = Languages.text("ui.file.failed");
        var failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(lost)
                .setUnexpectedServerError(lost)
                .setForbidden(lost);
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Languages.text("banking.file.one"))
                        .setFileIsTooBig(Languages.text("bankfile.large", MEGABYTES))
                        .setIncorrectFileType(Languages.text("bankfile.profile")))
                .setUploading(new UploadI18N.Uploading().setStatus(status).setError(failed));
    }
}
