package org.commonhold.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What is known of a file; its bytes lie in {@code document_content}, so that lists never read them. */
@Entity
@Table(name = "document")
class Document extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String sha256;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(
            DocumentKind kind,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            @Nullable Long accountId,
            Instant createdAt) {
        this.kind = kind;
        this.fileName = FileRules.cleanName(fileName);
        this.mediaType = mediaType;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
        this.accountId = accountId;
        this.createdAt = createdAt;
    }

    DocumentFile file() {
        return new DocumentFile(new DocumentId(id()), fileName, mediaType, sizeBytes);
    }

    void check(String found) {
        if (!sha256.equals(found)) {
            throw new IllegalStateException("document " + id() + " does not match its hash");
        }
    }

    StoredDocument with(byte[] content) {
        check(FileRules.sha256(content));
        return new StoredDocument(new DocumentId(id()), kind, fileName, mediaType, content);
    }
}
