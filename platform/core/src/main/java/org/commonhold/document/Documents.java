package org.commonhold.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The files of a company. */
@ApplicationScoped
@Transactional
public class Documents {

    /** Stores a file; the caller has checked its kind, size and right. {@code account}: whose account it belongs to. */
    public DocumentId store(
            DocumentKind kind, String fileName, String mediaType, byte[] content, @Nullable Long account) {
        throw new IllegalStateException("not wired");
    }

    /** Re-encodes a JPEG, PNG or WebP of up to 10 MB and 40 megapixels as JPEG without metadata; refuses anything else. */
    public DocumentId storePhoto(String fileName, byte[] content) {
        throw new IllegalStateException("not wired");
    }

    /** Name, type, size and content. The caller has checked the right to the object that owns the document. */
    public StoredDocument load(DocumentId id) {
        throw new IllegalStateException("not wired");
    }
}
