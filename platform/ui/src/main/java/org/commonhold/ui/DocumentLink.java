package org.commonhold.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.commonhold.document.StoredDocument;

/** A document that is asked for, with the person's rights, when the link is followed. */
public final class DocumentLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** Gives the document or refuses it. */
    @FunctionalInterface
    public interface Source {
        StoredDocument load();
    }

    /** @param description what it is, for those who hear the link without its row */
    public DocumentLink(String text, String description, Source source) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var document = source.load();
                    return new DownloadResponse(
                            new ByteArrayInputStream(document.content()),
                            document.fileName(),
                            document.mediaType(),
                            document.content().length);
                }),
                AttachmentType.DOWNLOAD,
                text);
        addClassName("document-link");
        setAriaLabel(description);
        var icon = VaadinIcon.FILE_TEXT_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(icon);
    }
}
