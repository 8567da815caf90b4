package org.commonhold.staff.service;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.PhotoUpload;

/** Up to five pictures; a file that is too large or no picture is named and left out, the others stay. */
final class PhotoUploads extends Div {

    private static final long serialVersionUID = 1L;

    private static final int FILES = 5;
    private static final int BYTES = 10 * 1024 * 1024;

    private final transient Map<String, PhotoUpload> photos = new LinkedHashMap<>();
    private final Paragraph refused = new Paragraph();

    PhotoUploads() {
        addClassName("photo-uploads");
        var upload = new Upload(UploadHandler.inMemory(
                (file, bytes) -> photos.put(file.fileName(), new PhotoUpload(file.fileName(), bytes))));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp", ".jpg", ".jpeg", ".png", ".webp");
        upload.setMaxFiles(FILES);
        upload.setMaxFileSize(BYTES);
        upload.setI18n(words());
        upload.setUploadButton(new Button(Languages.text("service.photo.add")));
        upload.addFileRejectedListener(e -> refused.setText(e.getErrorMessage()));
        upload.addFileRemovedListener(e -> photos.remove(e.getFileName()));
        refused.addClassName("field-error");
        refused.getElement().setAttribute("role", "alert");
        add(new NativeLabel(Languages.text("service.photo.label")), upload, refused);
    }

    List<PhotoUpload> value() {
        return new ArrayList<>(photos.values());
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Languages.text("service.photo.drop"))
                .setMany(Languages.text("service.photo.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Languages.text("service.photo.many"))
                .setFileIsTooBig(Languages.text("service.photo.large"))
                .setIncorrectFileType(Languages.text("service.photo.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Languages.text("service.photo.uploading"))
                        .setProcessing(Languages.text("service.photo.uploading"))
                        .setHeld(Languages.text("service.photo.uploading"))
                        .setStalled(Languages.text("service.photo.uploading")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Languages.text("service.photo.failed"))
                        .setUnexpectedServerError(Languages.text("service.photo.failed"))
                        .setForbidden(Languages.text("service.photo.failed"))));
        return words;
    }
}
