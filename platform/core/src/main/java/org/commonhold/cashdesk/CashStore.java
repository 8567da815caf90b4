package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.PaymentId;

@ApplicationScoped
class CashStore {

    private final EntityManager em;

    @Inject
    CashStore(EntityManager em) {
        this.em = em;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Shift shift(ShiftId id) {
        return Optional.ofNullable(em.find(Shift.class, id.value())).orElseThrow(() -> new NotFound("shift"));
    }

    /** Locked until the transaction ends; must be the first thing that the transaction reads. */
    Shift locked(ShiftId id) {
        return Optional.ofNullable(em.find(Shift.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("shift"));
    }

    Optional<Shift> openOf(long cashier) {
        return em.createQuery("select s from Shift s where s.cashier = :cashier and s.closedAt is null", Shift.class)
                .setParameter("cashier", cashier)
                .getResultStream()
                .findFirst();
    }

    /** Of all cashiers, or of one; the latest first. */
    List<Shift> shifts(Optional<Long> cashier, int offset, int limit) {
        return em.createQuery(
                        "select s from Shift s where :all = 1 or s.cashier = :cashier order by s.openedAt desc, s.id desc",
                        Shift.class)
                .setParameter("all", cashier.isPresent() ? 0 : 1)
                .setParameter("cashier", cashier.orElse(0L))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The largest value first. */
    List<Pieces> counted(ShiftId shift) {
        return em.createQuery(
                        "select c from CountedPieces c where c.shiftId = :shift order by c.valueMinor desc",
                        CountedPieces.class)
                .setParameter("shift", shift.value())
                .getResultStream()
                .map(CountedPieces::counted)
                .toList();
    }

    Optional<Operation> byRequestKey(String key) {
        return em.createQuery("select o from Operation o where o.requestKey = :key", Operation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The operation by which a payment came in. */
    Optional<Operation> taking(PaymentId payment) {
        return em.createQuery(
                        "select o from Operation o where o.paymentId = :payment and o.kind = :take", Operation.class)
                .setParameter("payment", payment.value())
                .setParameter("take", OperationKind.TAKE)
                .getResultStream()
                .findFirst();
    }

    Optional<Operation> undoing(OperationId undone) {
        return em.createQuery("select o from Operation o where o.undoneId = :undone", Operation.class)
                .setParameter("undone", undone.value())
                .getResultStream()
                .findFirst();
    }

    Optional<DeskRule> rule() {
        return em.createQuery("select r from DeskRule r order by r.id desc", DeskRule.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
