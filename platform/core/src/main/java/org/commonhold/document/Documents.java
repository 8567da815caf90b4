package org.commonhold.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The files of a company. */
@ApplicationScoped
@Transactional
public class Documents {

    private final DocumentStore store;
    private final DocumentSql contents;
    private final Clock clock;

    @Inject
    Documents(DocumentStore store, DocumentSql contents, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.clock = clock;
    }

    /** Stores a file; the caller has checked its kind, size and right. {@code account}: whose account it belongs to. */
    public DocumentId store(
            DocumentKind kind, String fileName, String mediaType, byte[] content, @Nullable Long account) {
        var document = new Document(kind, fileName, mediaType, content, account, clock.instant());
        store.add(document);
        contents.add(document.id(), content);
        return new DocumentId(document.id());
    }

    /**
     * Re-encodes a JPEG, PNG or WebP of up to 10 MB and 40 megapixels as JPEG without metadata; refuses anything else
     * with {@link DocumentRejected} at the field {@code photo}.
     */
    public DocumentId storePhoto(String fileName, byte[] content) {
        return store(DocumentKind.PHOTO, FileRules.asJpeg(fileName), "image/jpeg", PhotoRules.clean(content), null);
    }

    /** What {@link #storePhoto} would keep of a photo, or its refusal: so that a form can name a bad file at once. */
    public byte[] cleanPhoto(byte[] content) {
        return PhotoRules.clean(content);
    }

    /**
     * Stores a PDF of up to 10 MB as it is, or a photo as {@link #storePhoto} does; refuses anything else with {@link
     * DocumentRejected} at the field {@code document}.
     */
    public DocumentId storeEvidence(String fileName, byte[] content) {
        return EvidenceRules.isPdf(content)
                ? store(
                        DocumentKind.EVIDENCE,
                        FileRules.cleanName(fileName),
                        "application/pdf",
                        EvidenceRules.clean(content),
                        null)
                : store(
                        DocumentKind.EVIDENCE,
                        FileRules.asJpeg(fileName),
                        "image/jpeg",
                        EvidenceRules.clean(content),
                        null);
    }

    /** What {@link #storeEvidence} would keep of a file, or its refusal: so that a form can name a bad file at once. */
    public byte[] cleanEvidence(byte[] content) {
        return EvidenceRules.clean(content);
    }

    /** Name, type, size and content. The caller has checked the right to the object that owns the document. */
    public StoredDocument load(DocumentId id) {
        return store.byId(id).with(contents.content(id.value()));
    }
}
