package org.commonhold.ui;

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

/**
 * Files that are added to a form, up to 10 MB each. Each is looked at when it arrives: a bad one is refused by its name,
 * the others stay.
 */
public final class FileField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 10;
    private static final int PHOTOS = 5;
    private static final List<String> PICTURES = List.of("image/jpeg", "image/png", "image/webp");

    /** A file that was taken. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Taken(String fileName, byte[] bytes) {}

    private final transient List<Taken> files;
    private final transient UnaryOperator<byte[]> clean;
    private final String key;
    private final int most;
    private final UnorderedList kept = new UnorderedList();
    private final UnorderedList refused = new UnorderedList();
    private final Upload upload;

    private FileField(String key, int most, List<Taken> files, UnaryOperator<byte[]> clean) {
        this.key = key;
        this.most = most;
        this.files = files;
        this.clean = clean;
        addClassName("file-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Languages.text(key + ".label"));
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Languages.text(key + ".add")));
        upload.setI18n(words());
        upload.addFileRejectedListener(e -> refuse(e.getFileName(), e.getErrorMessage()));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        kept.addClassName("plain-list");
        add(
                new Span(Languages.text(key + ".label")),
                new Paragraph(Languages.text(key + ".help", most, MEGABYTES)),
                upload,
                refused,
                kept);
        show();
    }

    /**
     * Up to five photos.
     *
     * @param photos where they are kept
     * @param clean gives the photo that would be stored, or refuses it
     */
    public static FileField photos(List<Taken> photos, UnaryOperator<byte[]> clean) {
        var field = new FileField("ui.photo", PHOTOS, photos, clean);
        field.upload.setAcceptedFileTypes(PICTURES.toArray(String[]::new));
        return field;
    }

    /**
     * One document that something rests on, as PDF or photo.
     *
     * @param document where it is kept
     * @param clean gives the file that would be stored, or refuses it
     */
    public static FileField evidence(List<Taken> document, UnaryOperator<byte[]> clean) {
        var field = new FileField("ui.evidence", 1, document, clean);
        field.upload.setAcceptedFileTypes("application/pdf", PICTURES.get(0), PICTURES.get(1), PICTURES.get(2));
        return field;
    }

    private void take(String name, byte[] bytes) {
        if (files.size() >= most) {
            refuse(name, Languages.text(key + ".many", most));
            return;
        }
        try {
            files.add(new Taken(name, clean.apply(bytes)));
            refused.removeAll();
        } catch (Rejected e) {
            refuse(name, Languages.text(e.problems().get(0)));
        }
        show();
    }

    private void refuse(String name, String why) {
        refused.add(new ListItem(Languages.text("ui.file.refused", name, why)));
        upload.clearFileList();
    }

    private void show() {
        upload.clearFileList();
        kept.removeAll();
        files.forEach(f -> kept.add(line(f)));
        upload.setVisible(files.size() < most);
    }

    private ListItem line(Taken file) {
        var remove = new Button(Languages.text("ui.file.remove"), e -> {
            files.remove(file);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Languages.text("ui.file.remove.what", file.fileName()));
        return new ListItem(new Span(file.fileName()), remove);
    }

    private UploadI18N words() {
        var error = new UploadI18N.Error()
                .setTooManyFiles(Languages.text(key + ".many", most))
                .setFileIsTooBig(Languages.text("document." + kind() + ".tooLarge", MEGABYTES))
                .setIncorrectFileType(Languages.text("document." + kind() + ".type"));
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
                .setError(error)
                .setUploading(new UploadI18N.Uploading().setStatus(status).setError(failed));
    }

    private String kind() {
        return key.substring(key.indexOf('.') + 1);
    }
}
