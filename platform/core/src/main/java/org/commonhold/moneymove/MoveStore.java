package org.commonhold.moneymove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class MoveStore {

    private final EntityManager em;

    @Inject
    MoveStore(EntityManager em) {
        this.em = em;
    }

    MoneyMove add(MoneyMove move) {
        em.persist(move);
        em.flush();
        return move;
    }

    /** Until the transaction ends nobody else decides it. */
    MoneyMove locked(MoveId id) {
        var found = em.find(MoneyMove.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("move");
        }
        return found;
    }

    Optional<MoneyMove> byRequestKey(String key) {
        return em.createQuery("select m from MoneyMove m where m.requestKey = :key", MoneyMove.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
