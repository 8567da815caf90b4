package org.commonhold.workorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.commonhold.document.DocumentId;
import org.commonhold.tenancy.TenantRow;

/** A picture of a request. */
@Entity
@Table(name = "request_photo")
class RequestPhoto extends TenantRow {

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "document_id")
    private long documentId;

    protected RequestPhoto() {}

    RequestPhoto(long requestId, DocumentId document) {
        this.requestId = requestId;
        documentId = document.value();
    }

    long requestId() {
        return requestId;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }
}
