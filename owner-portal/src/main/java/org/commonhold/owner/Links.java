package org.commonhold.owner;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.commonhold.document.StoredDocument;
import org.commonhold.security.CurrentActor;
import org.commonhold.ui.Languages;

/** Links that look like buttons, and files that belong to the session at hand. */
public final class Links {

    private Links() {}

    /** The one way on from a page or a card. */
    public static Anchor primary(String path, String label) {
        var link = plain(path, label);
        link.addClassName("button-primary");
        return link;
    }

    public static Anchor plain(String path, String label) {
        var link = new Anchor(path, label);
        link.addClassName("button-link");
        return link;
    }

    /** A file that is made when it is asked for, with its own name and type. */
    public static Anchor download(Supplier<StoredDocument> document, String label) {
        var link = new Anchor(file(document), AttachmentType.DOWNLOAD, label);
        link.addClassName("button-link");
        return link;
    }

    /** Like {@link #download}, as a link among others. */
    public static Anchor file(Supplier<StoredDocument> document, String label) {
        return new Anchor(file(document), AttachmentType.DOWNLOAD, label);
    }

    /** The file behind a picture or a link; asked for as the person who opened the page. */
    public static DownloadHandler file(Supplier<StoredDocument> document) {
        var actor = CurrentActor.require();
        return DownloadHandler.fromInputStream(event -> {
            try {
                var file = CurrentActor.callAs(actor, document::get);
                return new DownloadResponse(
                        new ByteArrayInputStream(file.content()),
                        file.fileName(),
                        file.mediaType(),
                        file.content().length);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static Button print() {
        var button = new Button(Languages.text("owner.print"));
        button.addClickListener(e -> button.getElement().executeJs("window.print()"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("no-print");
        return button;
    }
}
