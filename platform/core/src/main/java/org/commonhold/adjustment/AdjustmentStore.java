package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class AdjustmentStore {

    private final EntityManager em;

    @Inject
    AdjustmentStore(EntityManager em) {
        this.em = em;
    }

    void add(Adjustment adjustment) {
        em.persist(adjustment);
        em.flush();
    }

    /** Until the transaction ends nobody else decides it. */
    Adjustment locked(AdjustmentId id) {
        var found = em.find(Adjustment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("adjustment");
        }
        return found;
    }

    /** Approved and on no bill yet, by account and number. */
    List<Adjustment> due(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Adjustment a where a.state = :approved and a.accountId in :accounts"
                                        + " order by a.accountId, a.id",
                                Adjustment.class)
                        .setParameter("approved", AdjustmentState.APPROVED)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }
}
