package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class AuditStore {

    private final EntityManager em;

    @Inject
    AuditStore(EntityManager em) {
        this.em = em;
    }

    void add(AuditEvent event) {
        em.persist(event);
    }

    List<AuditEvent> latest(int limit) {
        return em.createQuery("select e from AuditEvent e order by e.happenedAt desc, e.id desc", AuditEvent.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
