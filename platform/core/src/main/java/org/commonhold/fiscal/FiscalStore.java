package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.PaymentId;

@ApplicationScoped
class FiscalStore {

    private static final EnumSet<FiscalState> OPEN = EnumSet.of(FiscalState.QUEUED, FiscalState.SENT);

    private final EntityManager em;

    @Inject
    FiscalStore(EntityManager em) {
        this.em = em;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<FiscalSetting> setting() {
        return em.createQuery("select s from FiscalSetting s order by s.id desc", FiscalSetting.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the transaction ends. */
    FiscalReceipt locked(FiscalReceiptId id) {
        return Optional.ofNullable(em.find(FiscalReceipt.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("fiscal receipt"));
    }

    /** Those whose turn it is, the one that waits longest first. */
    List<FiscalReceiptId> due(Instant now, int limit) {
        return em.createQuery(
                        "select r.id from FiscalReceipt r where r.state in :open and r.nextAttemptAt <= :now"
                                + " order by r.nextAttemptAt, r.id",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(FiscalReceiptId::new)
                .toList();
    }

    /** In the order in which they were queued. */
    List<FiscalReceipt> of(PaymentId payment) {
        return em.createQuery(
                        "select r from FiscalReceipt r where r.paymentId = :payment order by r.queuedAt, r.id",
                        FiscalReceipt.class)
                .setParameter("payment", payment.value())
                .getResultList();
    }

    /** Those that wait for a person, the latest first. */
    List<FiscalReceipt> failed(int offset, int limit) {
        return em.createQuery(
                        "select r from FiscalReceipt r where r.state = :failed order by r.queuedAt desc, r.id desc",
                        FiscalReceipt.class)
                .setParameter("failed", FiscalState.FAILED)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }
}
