package org.commonhold.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.commonhold.kernel.NotFound;
import org.commonhold.tenancy.CurrentTenant;

/** The bytes of files: past JPA, which would keep a copy of each in its persistence context. */
@ApplicationScoped
class DocumentSql {

    private final EntityManager em;

    @Inject
    DocumentSql(EntityManager em) {
        this.em = em;
    }

    void add(long documentId, byte[] content) {
        var tenant = CurrentTenant.require().value();
        try (var insert = em.unwrap(Connection.class)
                .prepareStatement("insert into document_content (tenant_id, document_id, content) values (?, ?, ?)")) {
            insert.setInt(1, tenant);
            insert.setLong(2, documentId);
            insert.setBytes(3, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] content(long documentId) {
        var tenant = CurrentTenant.require().value();
        try (var select = em.unwrap(Connection.class)
                .prepareStatement("select content from document_content where tenant_id = ? and document_id = ?")) {
            select.setInt(1, tenant);
            select.setLong(2, documentId);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound("document content");
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
