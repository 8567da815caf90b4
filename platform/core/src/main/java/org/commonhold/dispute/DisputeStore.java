package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class DisputeStore {

    private final EntityManager em;

    @Inject
    DisputeStore(EntityManager em) {
        this.em = em;
    }

    /** One that has been noted; until the transaction ends nobody else moves it. */
    Dispute locked(String providerDispute) {
        return em.createQuery("select d from Dispute d where d.providerDisputeId = :id", Dispute.class)
                .setParameter("id", providerDispute)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
