package org.commonhold.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class DocumentStore {

    private final EntityManager em;

    @Inject
    DocumentStore(EntityManager em) {
        this.em = em;
    }

    /** Written at once, because the content row refers to it. */
    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Document byId(DocumentId id) {
        var document = em.find(Document.class, id.value());
        if (document == null) {
            throw new NotFound("document");
        }
        return document;
    }
}
