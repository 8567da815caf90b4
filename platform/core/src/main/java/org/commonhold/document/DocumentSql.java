package org.commonhold.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.commonhold.tenancy.CompanySql;

/** The bytes of files, in parts: past JPA, which would keep a copy of each in its persistence context. */
@ApplicationScoped
class DocumentSql {

    private final CompanySql sql;
    private final DocumentStore store;

    @Inject
    DocumentSql(CompanySql sql, DocumentStore store) {
        this.sql = sql;
        this.store = store;
    }

    /** @param part from 0 */
    void add(long documentId, int part, byte[] content) {
        sql.update(
                "insert into document_content (tenant_id, document_id, part, content) values (:tenant, ?, ?, ?)",
                documentId,
                part,
                content);
    }

    byte[] content(long documentId) {
        var whole = new ByteArrayOutputStream();
        var parts = sql.list(
                "select content from document_content where tenant_id = :tenant and document_id = ? order by part",
                row -> row.getBytes(1),
                documentId);
        if (parts.isEmpty()) {
            throw new NotFound("document content");
        }
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Empty after the last one. Public, because only public methods are intercepted. */
    @Transactional
    public Optional<byte[]> part(long documentId, int part) {
        return sql.first(
                "select content from document_content where tenant_id = :tenant and document_id = ? and part = ?",
                row -> row.getBytes(1),
                documentId,
                part);
    }

    /** Fails when the document was stored with another hash. */
    @Transactional
    public void check(DocumentId id, String hash) {
        store.byId(id).check(hash);
    }
}
