package org.commonhold.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The files of a company. */
@ApplicationScoped
@Transactional
public class Documents {

    private static final int PART = 1024 * 1024;

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
        var document = new Document(
                kind, fileName, mediaType, content.length, FileRules.sha256(content), account, clock.instant());
        store.add(document);
        contents.add(document.id(), 0, content);
        return new DocumentId(document.id());
    }

    /** The same for a file of this machine of any size, which is read part by part. */
    public DocumentId store(
            DocumentKind kind, String fileName, String mediaType, Path content, @Nullable Long account) {
        try (var in = Files.newInputStream(content)) {
            var document = new Document(
                    kind,
                    fileName,
                    mediaType,
                    Files.size(content),
                    FileRules.sha256(content),
                    account,
                    clock.instant());
            store.add(document);
            var number = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                contents.add(document.id(), number++, part);
            }
            return new DocumentId(document.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Name, type and size. The caller has checked the right, as for {@link #load}. */
    public DocumentFile describe(DocumentId id) {
        return store.byId(id).file();
    }

    /**
     * Copies the content part by part, each in a transaction of its own. Content that does not match its hash fails after it was
     * written, so that whoever reads must not take it for whole.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void write(DocumentId id, OutputStream out) throws IOException {
        var digest = FileRules.digest();
        var number = 0;
        for (var part = contents.part(id.value(), number);
                part.isPresent();
                part = contents.part(id.value(), ++number)) {
            digest.update(part.get());
            out.write(part.get());
        }
        contents.check(id, FileRules.hex(digest));
    }
}
