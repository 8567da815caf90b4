package org.commonhold.owner.workorder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.PhotoUpload;

/** Up to five photos. Each is looked at when it arrives: a bad one is refused by its name, the others stay. */
final class PhotoField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;
    private static final int MEGABYTES = 10;

    private final transient List<PhotoUpload> photos;
    private final transient UnaryOperator<byte[]> clean;
    private final UnorderedList kept = new UnorderedList();
    private final UnorderedList refused = new UnorderedList();
    private final Upload upload;

    /** @param photos where they are kept
     * @param clean gives the photo that would be stored, or refuses it */
    PhotoField(List<PhotoUpload> photos, UnaryOperator<byte[]> clean) {
        this.photos = photos;
        this.clean = clean;
        addClassName("photo-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Languages.text("owner.photo.label"));
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Languages.text("owner.photo.add")));
        upload.setI18n(words());
        upload.addFileRejectedListener(e -> refuse(e.getFileName(), e.getErrorMessage()));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        kept.addClassName("plain-list");
        add(
                new Span(Languages.text("owner.photo.label")),
                new Paragraph(Languages.text("owner.photo.help", MOST, MEGABYTES)));
        add(upload, refused, kept);
        show();
    }

    private void take(String name, byte[] bytes) {
        if (photos.size() >= MOST) {
            refuse(name, Languages.text("owner.photo.many", MOST));
            return;
        }
        try {
            photos.add(new PhotoUpload(name, clean.apply(bytes)));
        } catch (Rejected e) {
            refuse(name, Languages.text(e.problems().get(0)));
        }
        show();
    }

    private void refuse(String name, String why) {
        refused.add(new ListItem(Languages.text("owner.photo.refused", name, why)));
        upload.clearFileList();
    }

    private void show() {
        upload.clearFileList();
        kept.removeAll();
        photos.forEach(p -> kept.add(line(p)));
        upload.setVisible(photos.size() < MOST);
    }

    private ListItem line(PhotoUpload photo) {
        var remove = new Button(Languages.text("owner.photo.remove"), e -> {
            photos.remove(photo);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Languages.text("owner.photo.remove.what", photo.fileName()));
        return new ListItem(new Span(photo.fileName()), remove);
    }

    private static UploadI18N words() {
        var error = new UploadI18N.Error();
        error.setTooManyFiles(Languages.text("owner.photo.many", MOST));
        error.setFileIsTooBig(Languages.text("document.photo.tooLarge", MEGABYTES));
        error.setIncorrectFileType(Languages.text("document.photo.type"));
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(Languages.text("owner.photo.sending"));
        status.setProcessing(Languages.text("owner.photo.sending"));
        status.setStalled(Languages.text("owner.photo.stalled"));
        status.setHeld(Languages.text("owner.photo.sending"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(Languages.text("owner.photo.failed"));
        failed.setUnexpectedServerError(Languages.text("owner.photo.failed"));
        failed.setForbidden(Languages.text("owner.photo.failed"));
        var uploading = new UploadI18N.Uploading();
        uploading.setStatus(status);
        uploading.setError(failed);
        var words = new UploadI18N();
        words.setError(error);
        words.setUploading(uploading);
        return words;
    }
}
